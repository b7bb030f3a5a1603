import { z } from 'zod'
import { readNotice, unreadNotices } from '../../store/notices.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../problem.ts'
import { identifier } from '../schema/field-schema.ts'
import { noticeView } from '../schema/more-view-schema.ts'

const group = '首页'

export const noticeEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/notices',
    name: '未读提醒',
    group,
    reach: 'signed-in',
    answers: z.object({ notices: z.array(noticeView) }),
    run: async ({ context, signedIn }) => ({ notices: await unreadNotices(context.store, signedIn().person) }),
  }),
  endpoint({
    method: 'POST',
    path: '/api/notices/:id/read',
    name: '标为已读',
    group,
    reach: 'signed-in',
    audited: 'read-notice',
    params: z.object({ id: identifier }),
    run: async ({ context, params, signedIn }) => {
      if (!(await readNotice(context.store, signedIn().person, params.id))) throw notFound('没有这条提醒', '请刷新页面')
      return { done: true }
    },
  }),
]
