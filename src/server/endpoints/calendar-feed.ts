import { z } from 'zod'
import type { CalendarFeedView } from '../../kernel/wire-administration.ts'
import { setFeed } from '../../store/account-changes.ts'
import { accountByFeed } from '../../store/accounts.ts'
import { calendarFeed } from '../calendar-feed.ts'
import { endpoint } from '../endpoint.ts'
import { feedDays } from '../feed-days.ts'
import { notFound } from '../problem.ts'
import { newToken, tokenHash } from '../session/cookie.ts'
import { isClosed } from '../session/sign-in.ts'

const group = '首页'

/** Somebody's deadlines in the calendar of a phone. The address is the key to it: shown once, replaced or revoked at any time. */
export const calendarFeedEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/calendar/:token',
    name: '期限日历（.ics）',
    group,
    reach: 'open',
    perMinute: () => 60,
    params: z.object({ token: z.string().regex(/^[\w-]{43}\.ics$/) }),
    run: async ({ context, params, request }) => {
      const account = await accountByFeed(context.store, tokenHash(params.token.replace(/\.ics$/, '')))
      if (account?.kind !== 'business' || isClosed(context, account, context.clock()))
        throw notFound('没有这个日历，或者订阅已经撤销', '请在系统中重新生成订阅地址')
      const today = context.today()
      const actor = await context.actors.get(account.person, today)
      const days = await feedDays(context, { actor, today, via: 'api' }, `${request.protocol}://${request.host}/app`)
      const text = calendarFeed(`${actor.name}的办理期限`, days, context.clock())
      return { file: Buffer.from(text), name: '办理期限.ics', type: 'text/calendar; charset=utf-8' }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/calendar-token',
    name: '生成日历订阅地址',
    says: '原有地址随即失效。',
    group,
    reach: 'business',
    audited: 'calendar-token',
    run: async ({ context, signedIn }): Promise<CalendarFeedView> => {
      const token = newToken()
      await setFeed(context.store, signedIn().accountId, tokenHash(token))
      return { address: `/api/calendar/${token}.ics` }
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/api/calendar-token',
    name: '撤销日历订阅',
    group,
    reach: 'business',
    audited: 'revoke-calendar-token',
    run: async ({ context, signedIn }) => {
      await setFeed(context.store, signedIn().accountId, undefined)
    },
  }),
]
