import type { PortalDoor } from '../../portal/door.ts'
import { comparePage } from './portal/compare-page.ts'
import { findPage } from './portal/find-page.ts'
import { bodyPackage, openDataPage, yearPackage } from './portal/open-data-pages.ts'
import { PATH, publishedList } from './portal/published.ts'
import { publishedFile, readingPage } from './portal/reading-page.ts'

/** What departments and units have published, for everybody to find, read, compare and take away. */
export const portal: PortalDoor = {
  navigation: [{ path: PATH, name: '预决算公开', says: '各部门、各单位公开的预算和决算' }],
  pages: [
    { method: 'GET', path: PATH, run: findPage },
    { method: 'GET', path: `${PATH}/open-data`, run: openDataPage },
    { method: 'GET', path: `${PATH}/open-data/:file`, run: yearPackage },
    { method: 'GET', path: `${PATH}/:id`, run: readingPage },
    { method: 'GET', path: `${PATH}/:id/data.zip`, run: bodyPackage },
    { method: 'GET', path: `${PATH}/:id/compare`, run: comparePage },
    { method: 'GET', path: `${PATH}/:id/files/:hash`, run: publishedFile },
  ],
  find: async ({ store, text, limit }) => {
    const { rows } = await publishedList(store, { limit, ...(text !== undefined && { search: text }) })
    return rows.map(({ id, row }) => ({
      ...{ path: `${PATH}/${id}`, title: row.subject ?? '', kind: '预决算公开' },
      ...(row.publishedOn && { on: row.publishedOn }),
    }))
  },
}
