import type { FastifyInstance } from 'fastify'

export interface Serving {
  /** Where it listens, e.g. http://127.0.0.1:8080. */
  readonly address: string
  /** Takes no new request, finishes those in hand, closes. Resolves when nothing is left. */
  readonly stop: () => Promise<void>
}
export interface ServeOptions {
  /** 127.0.0.1 where absent: behind a gateway, or for this machine alone. 0.0.0.0 for everybody. */
  readonly host?: string
  /** What closes after the last answer: jobs, the store. */
  readonly afterwards?: () => Promise<void>
  /** Stops on SIGTERM and SIGINT; a second signal ends at once. Default true. */
  readonly signals?: boolean
}
/** Answers in hand get so long to finish. */
const GRACE_MS = 15_000

/** Listens on a port (0 = any free one) and stops without breaking off what is in hand. */
export async function serve(app: FastifyInstance, port: number, options: ServeOptions = {}): Promise<Serving> {
  const { host = '127.0.0.1', afterwards, signals = true } = options
  const address = await app.listen({ port, host })
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= closed(app, afterwards)
    return stopping
  }
  if (signals) stopOn(['SIGTERM', 'SIGINT'], stop)
  return { address, stop }
}

async function closed(app: FastifyInstance, afterwards?: () => Promise<void>): Promise<void> {
  const forced = setTimeout(() => app.server.closeAllConnections(), GRACE_MS)
  try {
    await app.close()
  } finally {
    clearTimeout(forced)
    await afterwards?.()
  }
}

function stopOn(signals: readonly NodeJS.Signals[], stop: () => Promise<void>): void {
  for (const signal of signals)
    process.once(signal, () => {
      process.once(signal, () => process.exit(1))
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}
