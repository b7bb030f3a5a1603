import { z } from 'zod'
import type { OpenSessionView } from '../../kernel/wire-administration.ts'
import { endSessionOf, type OpenSession, sessionsOf } from '../../store/sessions.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../problem.ts'

const group = '登录'

/** Where somebody is signed in, and how to end a session that was forgotten. */
export const ownSessionEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/session/list',
    name: '我的登录',
    group,
    reach: 'signed-in',
    run: async ({ context, signedIn }) => {
      const { accountId, session } = signedIn()
      return { sessions: (await sessionsOf(context.store, accountId)).map((one) => sessionLine(one, session)) }
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/api/session/list/:id',
    name: '结束一个登录',
    group,
    reach: 'signed-in',
    audited: 'end-session',
    params: z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) }),
    run: async ({ context, params, signedIn }) => {
      if (!(await endSessionOf(context.store, signedIn().accountId, params.id)))
        throw notFound('没有这个登录，可能已经结束', '请刷新列表')
    },
  }),
]

export const sessionLine = (session: OpenSession, current: string): OpenSessionView => {
  const id = session.token.slice(0, 16)
  return {
    id,
    startedAt: session.openedAt,
    seenAt: session.seenAt,
    ...(session.ip !== undefined && { address: session.ip }),
    current: id === current,
  }
}
