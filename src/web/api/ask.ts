import { Problem, problemOf, unreachable } from './problem.ts'

export type Method = 'GET' | 'POST' | 'DELETE'
export interface AskOptions {
  /** JSON, or a form with files. */
  readonly body?: unknown
  /** The key of a write: sent again with the same key, nothing is written twice. */
  readonly key?: string
  readonly signal?: AbortSignal
}

let csrf = ''
let onSignedOut: () => void = () => {}

/** Set when a session begins or is renewed; every write carries it. */
export const rememberCsrf = (token: string): void => {
  csrf = token
}
export const rememberedCsrf = (): string => csrf
/** Called whenever an answer says that the session is over. */
export const whenSignedOut = (listener: () => void): void => {
  onSignedOut = listener
}

/** Asks the server; `path` begins with /api/. Gives the decoded answer ({} where there is nothing to say); throws a Problem for everything else. */
export async function ask<T>(method: Method, path: string, options: AskOptions = {}): Promise<T> {
  const text = await (await answerTo(method, path, options)).text()
  return (text === '' ? {} : JSON.parse(text)) as T
}

/** Fetches a file and hands it to the browser under the name that the server gives it. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const answer = await answerTo('GET', path, {})
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = nameIn(answer.headers.get('content-disposition')) ?? fallbackName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function answerTo(method: Method, path: string, { body, key, signal }: AskOptions): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (method !== 'GET') headers['x-fadu-csrf'] = csrf
  if (key) headers['idempotency-key'] = key
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
  const init: RequestInit = { method, headers, credentials: 'same-origin' }
  if (body !== undefined) init.body = isForm ? body : JSON.stringify(body)
  if (signal) init.signal = signal
  const answer = await fetch(path, init).catch((thrown: unknown) => {
    if (signal?.aborted) throw thrown
    throw new Problem(unreachable)
  })
  if (answer.ok) return answer
  const problem = await problemOf(answer)
  if (problem.problem === 'signed-out' && !path.startsWith('/api/session')) onSignedOut()
  throw new Problem(problem)
}

function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)/i.exec(disposition ?? '')?.[1]
}
