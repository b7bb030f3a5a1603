import type { FastifyInstance, FastifyRequest } from 'fastify'
import { NotPermitted } from '../kernel/refusal.ts'
import type { SignedIn } from './context.ts'
import type { Endpoint, Reach } from './endpoint.ts'
import { forbidden, Problem, signedOut } from './problem.ts'
import { administratorRoles, signedInOf } from './session/signed-in.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint
    /** Of a route that is no endpoint of the API: a page, a file of the application. */
    reach?: Reach
  }
}

/** Asks before the body is read: from this site, signed in, allowed to call. A route without a declared reach is closed. */
export function guard(app: FastifyInstance): void {
  app.addHook('preParsing', async (request, _reply, payload) => {
    if (request.is404) return payload
    const { endpoint, reach = endpoint?.reach } = request.routeOptions.config
    if (isWrite(request)) fromThisSite(request)
    if (reach === 'open') return payload
    const signedIn = signedInOf(request)
    if (!signedIn) throw signedOut()
    if (isWrite(request)) withToken(request, signedIn)
    if (reach === 'session') return payload
    finished(signedIn)
    permitted(reach, signedIn, endpoint?.name ?? '使用这个地址')
    return payload
  })
}

const isWrite = ({ method }: FastifyRequest): boolean => method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'

/** A browser says where a request comes from; a form on another site must not act in somebody's name. */
function fromThisSite({ headers, host }: FastifyRequest): void {
  const site = headers['sec-fetch-site']
  const strange = headers.origin !== undefined && headers.origin !== 'null' && hostOf(headers.origin) !== host
  if (site === 'cross-site' || (strange && site !== 'same-origin'))
    throw forbidden('这次提交来自别的网站，为安全起见没有办理', '请在本系统的页面上操作')
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '')

function withToken({ headers }: FastifyRequest, { csrf }: SignedIn): void {
  if (headers['x-fadu-csrf'] !== csrf)
    throw new Problem(403, 'not-permitted', [
      {
        says: '这次提交没有带上本次登录的校验码，没有办理',
        way: '请刷新页面后再提交；程序调用请带上请求头 x-fadu-csrf',
      },
    ])
}

const MUST: Readonly<Record<NonNullable<SignedIn['must']>, string>> = {
  'change-password': '请先修改密码',
  'enrol-totp': '管理员账号必须先绑定动态口令',
  'enter-totp': '请先输入动态口令',
}
function finished({ must }: SignedIn): void {
  if (must) throw new Problem(403, 'not-permitted', [{ says: MUST[must], way: '完成后即可继续' }])
}

function permitted(reach: Reach | undefined, { administers }: SignedIn, action: string): void {
  if (reach === 'signed-in') return
  if (reach === 'system' || reach === 'security' || reach === 'audit') {
    if (administers !== reach) throw new NotPermitted(action, [administratorRoles[reach]])
    return
  }
  if (administers) throw forbidden('管理员账号不接触业务内容', '请由业务人员用自己的账号办理')
  if (reach !== 'business') throw forbidden('这个地址没有开放', '请检查地址')
}
