import { z } from 'zod'
import { closePeriod, closures, reopenPeriod } from '../../store/closures.ts'
import { readers } from '../../store/permission.ts'
import { endpoint } from '../endpoint.ts'
import { closureSchema } from '../schema/register-schema.ts'
import { savedView } from '../schema/view-schema.ts'
import { registerAddress, registerAt } from './address.ts'

const group = '台账'

/** A unit's year is complete: what is not there then is zero, on somebody's word. */
export const closureEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/registers/:module/:noun/closures',
    name: '查看年度结账',
    group,
    reach: 'business',
    perRegister: 'other',
    params: registerAddress,
    query: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
    answers: z.object({ closures: z.array(z.unknown()) }),
    run: async ({ context, params, query, work }) => {
      const register = registerAt(context, params)
      readers((await work()).actor, register)
      return { closures: await closures(context.store, register.id, query.year) }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun/closures',
    name: '年度结账',
    says: '声明一个单位一个年度的登记已经齐全；没有登记即为零。',
    group,
    reach: 'business',
    audited: 'close-period',
    perRegister: 'other',
    params: registerAddress,
    body: closureSchema,
    answers: savedView,
    run: async ({ context, params, body, work }) =>
      closePeriod(context.store, await work(), registerAt(context, params).id, body.unit, body.year),
  }),
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun/closures/reopen',
    name: '撤销年度结账',
    group,
    reach: 'business',
    audited: 'reopen-period',
    perRegister: 'other',
    params: registerAddress,
    body: closureSchema.extend({ reason: z.string().trim().min(1).max(2_000).meta({ title: '理由' }) }),
    answers: savedView,
    run: async ({ context, params, body, work }) =>
      reopenPeriod(context.store, await work(), registerAt(context, params).id, body.unit, body.year, body.reason),
  }),
]
