import { Agent, request } from 'node:http'

export const CONNECTIONS = 16

/** One request as it goes over the line. */
export interface Ask {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON by POST. */
  readonly body?: unknown
}
export interface Loaded {
  readonly perSecond: number
  /** Of each answer, in milliseconds. */
  readonly times: readonly number[]
}

/** Asks as fast as the answers come over sixteen kept connections, for so many seconds. Throws for an answer that is no success. */
export async function load(port: number, next: () => Ask, seconds: number): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const times: number[] = []
  const begin = performance.now()
  const until = begin + seconds * 1000
  const one = async () => {
    while (performance.now() < until) {
      const sent = performance.now()
      await ask(port, next(), agent)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  agent.destroy()
  return { perSecond: (times.length * 1000) / (performance.now() - begin), times }
}

/** Asks so often a second whatever the answers take; each time counts from when the request was due. Ends when told. */
export async function paced(
  port: number,
  next: () => Ask,
  perSecond: number,
  isOver: () => boolean,
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const waiting: Promise<void>[] = []
  const times: number[] = []
  const begin = performance.now()
  for (let n = 0; !isOver(); n++) {
    const due = begin + (n * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    waiting.push(
      ask(port, next(), agent).then(() => {
        times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(waiting)
  agent.destroy()
  return times
}

/** The whole answer to one request. Throws when it is no success. */
export function ask(port: number, { path, headers, body }: Ask, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const sent = request(
      {
        ...{ port, path, host: '127.0.0.1', method: text === undefined ? 'GET' : 'POST' },
        ...(agent && { agent }),
        headers: {
          ...headers,
          ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      },
      (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.once('error', reject)
        answer.once('end', () => {
          const bytes = Buffer.concat(pieces)
          const status = answer.statusCode ?? 0
          if (status >= 200 && status < 300) resolve(bytes)
          else reject(new Error(`${path} answered ${status}: ${bytes.toString().slice(0, 500)}`))
        })
      },
    )
    sent.once('error', reject)
    sent.end(text)
  })
}
