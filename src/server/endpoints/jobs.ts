import { z } from 'zod'
import { NotFound } from '../../kernel/refusal.ts'
import type { JobStateView } from '../../kernel/wire-administration.ts'
import { enqueue, job, SYSTEM } from '../../store/jobs.ts'
import { endpoint } from '../endpoint.ts'
import { declaredJobs } from '../jobs.ts'
import { notFound } from '../problem.ts'
import { identifier } from '../schema/field-schema.ts'
import { jobView } from '../schema/more-view-schema.ts'

/** Background work: its progress for whoever asked for it, its list for the system administrator. */
export const jobEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/jobs/:id',
    name: '后台任务进度',
    group: '文件',
    reach: 'signed-in',
    params: z.object({ id: identifier }),
    answers: jobView,
    run: async ({ context, params, signedIn }) => {
      const { person, administers } = signedIn()
      const { person: owner, ...view } = await job(context.store, params.id)
      if (owner !== person && !(owner === SYSTEM && administers === 'system')) throw new NotFound('这项任务')
      return view
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/jobs',
    name: '后台任务',
    group: '系统管理',
    reach: 'system',
    run: async ({ context }) => ({
      jobs: declaredJobs(context.store).map(
        ({ name, title, every }): JobStateView => ({ name, title, ...(every !== undefined && { every }) }),
      ),
    }),
  }),
  endpoint({
    method: 'POST',
    path: '/api/jobs/:name/run',
    name: '立即执行任务',
    says: '只有定期执行的任务可以由管理员启动。',
    group: '系统管理',
    reach: 'system',
    audited: 'run-job',
    params: z.object({ name: identifier }),
    answers: jobView,
    run: async ({ context, params, reply }) => {
      const declared = declaredJobs(context.store).find(
        ({ name, every }) => name === params.name && every !== undefined,
      )
      if (!declared) throw notFound(`没有名为 ${params.name} 的定期任务`, '请从任务列表中选择')
      const id = await enqueue(context.store, declared.name, {})
      reply.code(202)
      return { id, name: declared.name, state: 'waiting', done: 0 }
    },
  }),
]
