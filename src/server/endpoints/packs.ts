import { z } from 'zod'
import { enqueue } from '../../store/jobs.ts'
import { list } from '../../store/list.ts'
import { endpoint } from '../endpoint.ts'
import { type PackOrder, packJob } from '../pack/pack-job.ts'
import { jobView } from '../schema/more-view-schema.ts'
import { registerAddress, registerAt } from './address.ts'
import { listQuery, listQueryOf } from './list-query.ts'

/** The papers of any list, put together for an inspection. */
export const packEndpoints = [
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun/pack',
    name: '整理迎检材料包',
    says: '列表中每条记录的佐证材料和文书，按编号的文件夹放入一个压缩包，附目录和页码。立即返回任务，进度见 /api/jobs/{id}，完成后下载文件。',
    group: '台账',
    reach: 'business',
    audited: 'export',
    perRegister: 'other',
    params: registerAddress,
    query: listQuery
      .omit({ after: true, limit: true, total: true })
      .extend({ title: z.string().trim().max(100).optional().meta({ title: '材料包名称' }) }),
    answers: jobView,
    run: async ({ context, params, query, reply, work, signedIn }) => {
      const register = registerAt(context, params)
      const { title, ...rest } = query
      const asked = listQueryOf(rest)
      // What is refused is refused before the work begins.
      await list(context.store, await work(), register.id, { ...asked, limit: 1 })
      const order: PackOrder = { register: register.id, query: asked, title: title || `${register.name}迎检材料` }
      const id = await enqueue(context.store, packJob.name, { ...order }, signedIn().person)
      reply.code(202)
      return { id, name: packJob.name, state: 'waiting', done: 0 }
    },
  }),
]
