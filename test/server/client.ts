import type { FastifyInstance, InjectOptions } from 'fastify'
import { createServer, type ServerOptions } from '../../src/server/create.ts'
import { policyOf } from '../../src/server/policy.ts'
import { hashPassword } from '../../src/server/session/password.ts'
import { totpCode, totpCounter } from '../../src/server/session/totp.ts'
import { addAccount } from '../../src/store/account-changes.ts'
import type { Bureau } from './bureau.ts'

export const PASSWORD = 'Lvshu-Hebian9'
export const policy = policyOf({
  argonKilobytes: 64,
  argonPasses: 1,
  signInsPerMinute: 10_000,
  anonymousPerMinute: 100_000,
})

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly body: any
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly bytes: Buffer
}
/** Somebody in front of a browser: keeps the cookie, sends the token with writes. */
export interface Client {
  readonly get: (url: string, options?: InjectOptions) => Promise<Answer>
  readonly post: (url: string, body?: unknown, options?: InjectOptions) => Promise<Answer>
  readonly delete: (url: string, options?: InjectOptions) => Promise<Answer>
  readonly csrf: () => string
  readonly cookie: () => string
}

export const serverOver = (bureau: Bureau, options: Partial<ServerOptions> = {}): Promise<FastifyInstance> =>
  createServer({
    store: bureau.store,
    doors: { server: new Map(), portal: new Map() },
    webFolder: '/nowhere',
    mode: 'production',
    clock: () => bureau.clock.now,
    policy,
    ...options,
  })

export function clientOf(app: FastifyInstance): Client {
  let cookie = ''
  let csrf = ''
  const send = async (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    payload?: unknown,
    options: InjectOptions = {},
  ) => {
    const headers = {
      ...(cookie && { cookie }),
      ...(csrf && method !== 'GET' && { 'x-fadu-csrf': csrf }),
      ...options.headers,
    }
    const answer = await app.inject({
      method,
      url,
      ...(payload !== undefined && { payload: payload as object }),
      ...options,
      headers,
    })
    const set = answer.cookies.find((one) => one.name.endsWith('fadu'))
    if (set) cookie = set.value ? `${set.name}=${set.value}` : ''
    const isJson = String(answer.headers['content-type']).includes('json')
    const body = isJson && answer.body ? answer.json() : undefined
    if (body?.csrf) csrf = body.csrf
    return { status: answer.statusCode, body, text: answer.body, headers: answer.headers, bytes: answer.rawPayload }
  }
  return {
    get: (url, options) => send('GET', url, undefined, options),
    post: (url, body, options) => send('POST', url, body ?? {}, options),
    delete: (url, options) => send('DELETE', url, undefined, options),
    csrf: () => csrf,
    cookie: () => cookie,
  }
}

/** An account for everybody of the bureau and for the three administrators; the login of staff is the id of the person. */
export async function openAccounts({ store, staff }: Bureau): Promise<void> {
  const password = await hashPassword(PASSWORD, policy)
  for (const person of staff)
    await addAccount(store, { person, login: person, name: person, kind: 'business', password, mustChange: false })
  for (const kind of ['system', 'security', 'audit'] as const)
    await addAccount(store, {
      person: `administrator-${kind}`,
      login: kind,
      name: `管理员${kind}`,
      kind,
      password,
      mustChange: false,
    })
}

/** Signs in, an administrator with a second factor enrolled on the way. */
export async function signedIn(app: FastifyInstance, bureau: Bureau, login: string): Promise<Client> {
  const client = clientOf(app)
  const answer = await client.post('/api/session', { account: login, password: PASSWORD })
  if (answer.status !== 200) throw new Error(`${login}: ${answer.status} ${answer.text}`)
  if (answer.body.must === 'enrol-totp') await enrol(client, bureau)
  return client
}

export async function enrol(client: Client, { clock }: Bureau): Promise<string> {
  const { secret } = (await client.post('/api/session/totp/enrolment')).body
  const answer = await client.post('/api/session/totp', { code: totpCode(secret, totpCounter(clock.now)) })
  if (answer.status !== 200) throw new Error(`one-time password: ${answer.text}`)
  return secret
}
