import { moduleOf } from '../../kernel/register.ts'
import { organization } from '../../modules/organization/index.ts'
import { amend } from '../../store/amend.ts'
import type { AmendInput, OpenInput, TakeInput } from '../../store/contract.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import type { Context } from '../context.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../problem.ts'
import { identifier } from '../schema/field-schema.ts'
import { amendSchema, openSchema, stepSchema } from '../schema/register-schema.ts'
import { savedView } from '../schema/view-schema.ts'
import { recordAddress, registerAddress, registerAt } from './address.ts'
import { readWrite } from './read-write.ts'

const group = '台账'

/** What changes a register. The body is read by the schema made of the register's own fields. */
export const registerWriting = [
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun',
    name: '登记',
    group,
    reach: 'business',
    audited: 'open',
    perRegister: 'open',
    params: registerAddress,
    answers: savedView,
    run: async ({ context, params, request, reply, work }) => {
      const register = registerAt(context, params)
      const input = readWrite(openSchema(register), request) as OpenInput
      const saved = await save(context.store, await work(), register.id, input)
      reply.code(saved.repeated ? 200 : 201)
      changed(context, register.id)
      return saved
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun/:id/amend',
    name: '更正',
    group,
    reach: 'business',
    audited: 'amend',
    perRegister: 'amend',
    params: recordAddress,
    answers: savedView,
    run: async ({ context, params, request, work }) => {
      const register = registerAt(context, params)
      const input = readWrite(amendSchema(register), request) as AmendInput
      const saved = await amend(context.store, await work(), register.id, params.id, input)
      changed(context, register.id)
      return saved
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun/:id/steps/:step',
    name: '办理步骤',
    group,
    reach: 'business',
    audited: 'step',
    perRegister: 'step',
    params: recordAddress.extend({ step: identifier }),
    answers: savedView,
    run: async ({ context, params, request, work }) => {
      const procedure = context.procedures.get(registerAt(context, params).id)
      if (!procedure || !Object.hasOwn(procedure.steps, params.step))
        throw notFound(`没有名为 ${params.step} 的办理步骤`, '请刷新页面后从可办理的步骤中选择')
      const input = readWrite(stepSchema(procedure, params.step), request) as TakeInput
      return take(context.store, await work(), procedure.id, params.id, params.step, input)
    },
  }),
]

/** Whoever gets or loses a post has it from the next request on. */
function changed({ actors }: Context, register: string): void {
  if (moduleOf(register) === organization.id) actors.forget()
}
