import { timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { accountByLogin } from '../store/accounts.ts'
import type { Context } from './context.ts'
import type { Gauge } from './metrics.ts'
import { forbidden } from './problem.ts'

/** Whether the process lives, whether it can serve, and what it measured. */
export function health(app: FastifyInstance, context: Context, token: string | undefined): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  app.addHook('onClose', async () => {
    delay.disable()
  })
  const open = { config: { reach: 'open' }, schema: { hide: true } } as const
  app.get('/health/live', open, async () => ({ live: true }))
  app.get('/health/ready', open, async (_request, reply) => {
    const ready = await isReady(context)
    return reply.code(ready ? 200 : 503).send({ ready })
  })
  app.get('/metrics', open, async (request, reply) => {
    readable(request, token)
    return reply.type('text/plain; version=0.0.4').send(context.metrics.print(gauges(delay)))
  })
}

const isReady = ({ store }: Context): Promise<boolean> =>
  accountByLogin(store, '').then(
    () => true,
    () => false,
  )

function readable(request: FastifyRequest, token: string | undefined): void {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token ?? ''}`)
  const byToken = token !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
  const here = token === undefined && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip)
  if (!byToken && !here)
    throw forbidden('运行指标只对本机或持有令牌的监控系统开放', '请在服务器上读取，或在请求头带上监控令牌')
}

function gauges(delay: ReturnType<typeof monitorEventLoopDelay>): readonly Gauge[] {
  const { rss, heapUsed } = process.memoryUsage()
  return [
    { name: 'fadu_resident_memory_bytes', help: 'Resident memory.', value: rss },
    { name: 'fadu_heap_used_bytes', help: 'Used heap.', value: heapUsed },
    { name: 'fadu_uptime_seconds', help: 'Time since the start.', value: Math.round(process.uptime()) },
    {
      name: 'fadu_event_loop_delay_p99_seconds',
      help: 'Delay of the event loop, 99th percentile since the start.',
      value: delay.percentile(99) / 1e9,
    },
  ]
}
