import { z } from 'zod'
import { explainDeadline } from '../../store/deadlines.ts'
import { evidenceOf } from '../../store/evidence.ts'
import { letter } from '../../store/letters.ts'
import { unmask } from '../../store/unmask.ts'
import { endpoint } from '../endpoint.ts'
import { toDocx } from '../office/docx.ts'
import { identifier } from '../schema/field-schema.ts'
import { unmaskSchema } from '../schema/register-schema.ts'
import { evidenceView, explanationView } from '../schema/view-schema.ts'
import { recordAddress, registerAt } from './address.ts'

const group = '台账'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What stands behind one record: why its dates are what they are, its evidence, its letters, its masked values. */
export const recordDetail = [
  endpoint({
    method: 'GET',
    path: '/api/registers/:module/:noun/:id/deadlines/:deadline',
    name: '说明期限为什么是这一天',
    group,
    reach: 'business',
    perRegister: 'other',
    params: recordAddress.extend({ deadline: identifier }),
    query: z.object({ track: identifier.optional() }),
    answers: explanationView,
    run: async ({ context, params, query, work }) =>
      explainDeadline(
        context.store,
        await work(),
        registerAt(context, params).id,
        params.id,
        params.deadline,
        query.track,
      ),
  }),
  endpoint({
    method: 'GET',
    path: '/api/registers/:module/:noun/:id/evidence',
    name: '查看佐证与留痕',
    group,
    reach: 'business',
    perRegister: 'other',
    params: recordAddress,
    answers: z.object({ evidence: z.array(evidenceView) }),
    run: async ({ context, params, work }) => ({
      evidence: await evidenceOf(context.store, await work(), registerAt(context, params).id, params.id),
    }),
  }),
  endpoint({
    method: 'GET',
    path: '/api/registers/:module/:noun/:id/letters/:letter',
    name: '下载文书（.docx）',
    group,
    reach: 'business',
    audited: 'letter',
    perRegister: 'other',
    params: recordAddress.extend({ letter: z.string().regex(/^[\w-]{1,100}\.docx$/) }),
    run: async ({ context, params, work }) => {
      const { document, name } = await letter(context.store, await work(), params.letter.replace(/\.docx$/, ''))
      return { file: await toDocx(document), name: `${name}.docx`, type: DOCX }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun/:id/unmask',
    name: '查看未遮盖的个人信息',
    says: '须说明理由，记入审计。',
    group,
    reach: 'business',
    audited: 'unmask',
    perRegister: 'other',
    params: recordAddress,
    body: unmaskSchema,
    answers: z.object({ value: z.unknown() }),
    run: async ({ context, params, body, work }) => {
      const register = registerAt(context, params)
      return { value: await unmask(context.store, await work(), register.id, params.id, body.field, body.reason) }
    },
  }),
]
