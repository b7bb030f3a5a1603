import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { signedOut } from '../problem.ts'
import { sessionView } from '../schema/more-view-schema.ts'
import { tokenIn } from '../session/cookie.ts'
import { enrolTotp, enterTotp } from '../session/second-factor.ts'
import { opened } from './session.ts'

const group = '登录'

export const secondFactorEndpoints = [
  endpoint({
    method: 'POST',
    path: '/api/session/totp/enrolment',
    name: '绑定动态口令',
    group,
    reach: 'session',
    audited: 'enrol-totp',
    run: async ({ context, signedIn }) => enrolTotp(context, signedIn()),
  }),
  endpoint({
    method: 'POST',
    path: '/api/session/totp',
    name: '输入动态口令',
    group,
    reach: 'session',
    audited: 'second-factor',
    auditsItself: true,
    perMinute: ({ policy }) => policy.signInsPerMinute,
    body: z.strictObject({ code: z.string().trim().length(6).meta({ title: '动态口令' }) }),
    answers: sessionView,
    run: async ({ context, request, reply, body, signedIn, address }) => {
      const token = tokenIn(request, context.secure)
      if (!token) throw signedOut()
      return opened(context, reply, await enterTotp(context, signedIn(), token, body.code, address))
    },
  }),
]
