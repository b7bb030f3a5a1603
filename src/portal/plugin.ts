import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Day } from '../kernel/day.ts'
import { NotFound } from '../kernel/refusal.ts'
import type { Actor } from '../kernel/role.ts'
import type { ProblemView } from '../kernel/wire.ts'
import { answerTo } from '../server/answer-problem.ts'
import { logFault } from '../server/log.ts'
import type { Store } from '../store/contract.ts'
import { answer, pathOf } from './answer.ts'
import { type Asset, loadAssets } from './assets.ts'
import { readCookie, TYPE, VISITOR, writeCookie } from './cookies.ts'
import type { PortalAsked, PortalDoor, PortalPage } from './door.ts'
import { askAgain, nowhere, problemPage } from './error-pages.ts'
import { guardOf, newVisitor, suspicion, typed } from './guard.ts'
import { html } from './html.ts'
import { ownPages } from './pages.ts'
import { type Form, formOf, NO_FORM, readForms } from './read-form.ts'
import { type Site, siteOf } from './site.ts'
import { type Tally, tally } from './tally.ts'

export interface PortalOptions {
  readonly store: Store
  readonly doors: ReadonlyMap<string, PortalDoor>
  /** The public, who may only bring something in. */
  readonly resident: Actor
  /** The system, which reads a case for a visitor who has shown that it is his. */
  readonly system: Actor
  readonly today: () => Day
  /** Behind TLS: cookies say so. */
  readonly secure?: boolean
  readonly writesPerHour?: number
}
interface Portal extends PortalOptions {
  readonly site: Site
  readonly writes: Tally
}

/** The public portal as a plugin for `/`: its own pages and those of the modules' doors. Needs no other plugin, and no script in the browser. */
export const portalHandler =
  (options: PortalOptions): FastifyPluginAsync =>
  async (app) => {
    const site = siteOf({ ...options, assets: loadAssets() })
    const portal: Portal = { ...options, site, writes: tally(options.writesPerHour ?? 60, 3600) }
    await readForms(app)
    app.addHook('onRequest', async (_, reply) => void reply.headers(HEADERS))
    app.setErrorHandler((error, request, reply) => fault(portal, error, request, reply))
    for (const one of [site.assets.style, site.assets.mark]) serve(app, one)
    app.get('/robots.txt', OPEN, (_, reply) => reply.type('text/plain; charset=utf-8').send(ROBOTS))
    app.get('/display', OPEN, (request, reply) => display(portal, request, reply))
    const pages = [...ownPages(site), ...[...options.doors.values()].flatMap((door) => door.pages)]
    for (const one of pages) mount(app, portal, one)
    app.get('/*', OPEN, (request, reply) =>
      OTHERS.test(request.url) ? reply.callNotFound() : answer(site, request, reply, problemPage(404, nowhere), false),
    )
  }

const OPEN = { config: { reach: 'open' as const }, schema: { hide: true } }
const OTHERS = /^\/(api|app|health|metrics)([/?]|$)/
const ROBOTS =
  'User-agent: *\nDisallow: /api/\nDisallow: /app/\nDisallow: /apply\nDisallow: /follow\nDisallow: /display\n'
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

function mount(app: FastifyInstance, portal: Portal, page: PortalPage): void {
  const own = page.own === true
  const tries = page.tries === undefined ? undefined : tally(page.tries, 900)
  app.route({
    ...OPEN,
    exposeHeadRoute: page.method === 'GET',
    method: page.method,
    url: page.path,
    handler: async (request, reply) => {
      if (page.method === 'GET') return show(portal, page, request, reply, own)
      const form = await formOf(request)
      const visitor = visitorOf(portal, request, reply)
      const now = portal.store.clock()
      const tallies = [portal.writes, ...(tries ? [tries] : [])]
      const wait = Math.max(0, ...tallies.map((one) => one.wait(request.ip, now)))
      const doubt = doubtOf(portal, request, form, visitor, wait)
      if (doubt !== undefined) return answer(portal.site, request, reply, doubt, true)
      // Counted before it runs, so that many at once are no way around it; what succeeds is no try.
      for (const one of tallies) one.add(request.ip, now)
      const given = await page.run(askedOf(portal, request, form, visitor))
      if (!('page' in given) || (given.status ?? 200) < 400) tries?.forgive(request.ip, now)
      return answer(portal.site, request, reply, given, true)
    },
  })
}

async function show(portal: Portal, page: PortalPage, request: FastifyRequest, reply: FastifyReply, own: boolean) {
  const visitor = own ? visitorOf(portal, request, reply) : ''
  return answer(portal.site, request, reply, await page.run(askedOf(portal, request, NO_FORM, visitor)), own)
}

/** A post that came too often, or that cannot be told from a forged one, comes back to the person with everything in it. */
function doubtOf(portal: Portal, request: FastifyRequest, { form }: Form, visitor: string, wait: number) {
  const known = readCookie(request.headers.cookie, VISITOR) === undefined ? '' : visitor
  const why =
    wait > 0
      ? `这个网络地址提交得过于频繁，请在 ${Math.ceil(wait / 60)} 分钟后再继续。`
      : suspicion(portal.store, known, form)
  if (why === undefined) return undefined
  const reply = askAgain({ path: pathOf(request), why, guard: guardOf(portal.store, visitor), typed: typed(form) })
  return wait > 0 ? { ...reply, status: 429 } : reply
}

function visitorOf({ secure = false }: Portal, request: FastifyRequest, reply: FastifyReply): string {
  const known = readCookie(request.headers.cookie, VISITOR)
  if (known !== undefined) return known
  const visitor = newVisitor()
  reply.header('set-cookie', writeCookie(VISITOR, visitor, secure))
  return visitor
}

function askedOf(portal: Portal, request: FastifyRequest, form: Form, visitor: string): PortalAsked {
  const { store, resident, system } = portal
  const today = portal.today()
  return {
    ...form,
    store,
    today,
    work: { actor: resident, today, via: 'portal' },
    system: { actor: system, today, via: 'portal' },
    params: textsOf(request.params),
    query: textsOf(request.query),
    visitor,
    guard: visitor === '' ? html`` : guardOf(store, visitor),
  }
}

/** A key given twice in an address counts once, the last time. */
const textsOf = (given: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries((given ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      String(Array.isArray(value) ? value.at(-1) : value),
    ]),
  )

const serve = (app: FastifyInstance, { path, type, text }: Asset): void => {
  app.get(path, OPEN, (_, reply) =>
    reply.type(type).header('cache-control', 'public, max-age=31536000, immutable').send(text),
  )
}

/** Large or usual type, kept for a year. Only leads back to a page of this site. */
function display({ secure = false }: Portal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { type, back } = textsOf(request.query)
  const local = back !== undefined && /^\/(?![/\\])[\w\-./%~]*$/.test(back) ? back : '/'
  return reply
    .header('set-cookie', writeCookie(TYPE, type === 'large' ? 'large' : 'usual', secure, 365))
    .header('cache-control', 'no-store')
    .redirect(local, 303)
}

function fault({ site }: Portal, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { status, view } = answerTo(error, request.id)
  if (status >= 500) logFault(request.log, error, request.id)
  return answer(site, request, reply, problemPage(status, error instanceof NotFound ? missing(error) : view), true)
}

/** For the public there is no scope of work: what is not there is not there. */
const missing = ({ message }: NotFound): ProblemView => ({
  problem: 'not-found',
  reasons: [{ says: message.split('，', 1)[0] ?? message, way: '请检查地址，或者从首页的栏目进入' }],
})
