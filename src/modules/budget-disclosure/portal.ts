import type { PortalDoor } from '../../portal/door.ts'
import { publications } from './publications.register.ts'

const PATH = '/budgets'

/** What departments and units have published, for everybody to find, read and take away. */
export const portal: PortalDoor = {
  navigation: [{ path: PATH, name: '预决算公开', says: '各部门、各单位公开的预算和决算' }],
  pages: [],
  published: [
    {
      ...{ path: PATH, register: publications.id, name: '预决算公开' },
      says: '各部门、各单位公开的预算和决算文件，公开的日期和原文的网址。',
      filters: [{ field: 'publishedOn', op: 'filled', value: '' }],
      order: { by: 'publishedOn', descending: true },
      ...{ title: 'subject', dated: 'publishedOn' },
    },
  ],
}
