import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type Bureau, openBureau } from '../../test/server/bureau.ts'
import { clientOf, openAccounts, PASSWORD, policy, serverOver, signedIn } from '../../test/server/client.ts'
import { fakeProvider } from '../../test/server/fake-provider.ts'
import { refuse } from '../kernel/refusal.ts'
import type { ServerDoor } from './door.ts'

const door: ServerDoor = {
  routes: [
    {
      method: 'GET',
      path: '/hello/:name',
      name: '问候',
      run: async ({ params, query, work }) => ({ says: `${params.name} ${query.a} ${work.actor.person}` }),
    },
    {
      method: 'POST',
      path: '/sum',
      name: '求和',
      body: z.object({ a: z.number().meta({ title: '加数' }) }),
      run: async ({ body }) => ({ sum: (body as { a: number }).a + 1 }),
    },
    {
      method: 'GET',
      path: '/paper',
      name: '文件',
      run: async () => ({ file: Buffer.from('内容'), name: '表.txt', type: 'text/plain' }),
    },
    {
      method: 'GET',
      path: '/refused',
      name: '不行',
      run: async () => {
        throw refuse('今天不行', { way: '明天再来' })
      },
    },
    {
      method: 'GET',
      path: '/broken',
      name: '故障',
      run: async () => {
        throw new Error('手机号 13900001111 出错')
      },
    },
  ],
}

describe('HTTP', () => {
  const fake = fakeProvider()
  const lines: string[] = []
  let bureau: Bureau
  let app: FastifyInstance
  let web: string
  before(async () => {
    bureau = await openBureau()
    await openAccounts(bureau)
    web = mkdtempSync(join(tmpdir(), 'fadu-web-'))
    mkdirSync(join(web, 'assets'))
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>法度</title>')
    writeFileSync(join(web, 'assets', 'app-1a2b.js'), 'export const answer = 42\n'.repeat(200))
    const issuer = await fake.start()
    app = await serverOver(bureau, {
      webFolder: web,
      doors: { server: new Map([['trial', door]]), portal: new Map() },
      oidc: {
        issuer,
        clientId: 'fadu',
        clientSecret: 's',
        origin: 'http://localhost',
        insecure: true,
        name: '政务统一认证',
      },
      log: { stream: { write: (line) => lines.push(line) } },
    })
  })
  after(async () => {
    await app.close()
    await fake.stop()
    await bureau.close()
    rmSync(web, { recursive: true, force: true })
  })

  test('every answer carries the security headers; no page may hold styles or scripts of its own', async () => {
    for (const url of ['/api/session/ways', '/app/', '/nowhere', '/api/nowhere', '/health/live']) {
      const { headers } = await clientOf(app).get(url)
      const policyText = String(headers['content-security-policy'])
      assert.match(policyText, /default-src 'none'/, url)
      assert.match(policyText, /script-src 'self';/, url)
      assert.match(policyText, /frame-ancestors 'none'/, url)
      assert.match(policyText, /style-src 'self';/, url)
      assert.equal(headers['x-content-type-options'], 'nosniff', url)
      assert.equal(headers['referrer-policy'], 'same-origin', url)
      assert.ok(String(headers['permissions-policy']).includes('camera=()'), url)
      assert.equal(headers['strict-transport-security'], undefined, 'no TLS, no promise of it')
      assert.equal(headers['x-powered-by'], undefined)
    }
  })
  test('behind TLS the cookie is bound to the host and the browser is told to stay on TLS', async () => {
    const secure = await serverOver(bureau, { secure: true, proxies: ['127.0.0.1'] })
    const answer = await clientOf(secure).post('/api/session', { account: 'legal-head', password: PASSWORD })
    assert.match(
      String(answer.headers['set-cookie']),
      /^__Host-fadu=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    assert.match(String(answer.headers['strict-transport-security']), /max-age=31536000/)
    await secure.close()
  })
  test('the application: one page for every address, assets for ever, nothing outside the folder', async () => {
    const client = clientOf(app)
    assert.equal((await client.get('/app')).status, 200)
    const page = await client.get('/app/r/trial/cases?f=x')
    assert.deepEqual([page.status, page.headers['cache-control']], [200, 'no-cache'])
    assert.match(page.text, /法度/)
    const asset = await client.get('/app/assets/app-1a2b.js', { headers: { 'accept-encoding': 'br' } })
    assert.equal(asset.headers['cache-control'], 'public, max-age=31536000, immutable')
    assert.equal(asset.headers['content-encoding'], 'br')
    assert.equal((await client.get('/app/assets/none.js')).status, 404)
    for (const path of ['/app/../package.json', '/app/%2e%2e/package.json', '/app/assets/..%2f..%2fpackage.json'])
      assert.ok(!(await client.get(path)).text.includes('dependencies'), path)
    assert.equal((await client.get('/')).headers.location, '/app/')
  })
  test('an application that was not built says so', async () => {
    const bare = await serverOver(bureau, { webFolder: join(web, 'none') })
    const page = await clientOf(bare).get('/app/')
    assert.deepEqual([page.status, /npm run build/.test(page.text)], [503, true])
    await bare.close()
  })

  test('routes of modules run in the frame of permissions, with checked bodies, files and refusals', async () => {
    const client = await signedIn(app, bureau, 'legal-head')
    assert.deepEqual((await client.get('/api/trial/hello/x?a=1&a=2')).body, { says: 'x 2 legal-head' })
    assert.equal((await client.post('/api/trial/sum', { a: 1 })).body.sum, 2)
    const wrong = await client.post('/api/trial/sum', { a: 'one' })
    assert.deepEqual([wrong.status, wrong.body.reasons[0].says], [400, '「加数」应当是数字'])
    assert.match(String((await client.get('/api/trial/paper')).headers['content-disposition']), /%E8%A1%A8.txt/)
    const refused = await client.get('/api/trial/refused')
    assert.deepEqual([refused.status, refused.body.reasons], [422, [{ says: '今天不行', way: '明天再来' }]])
    assert.equal((await clientOf(app).get('/api/trial/paper')).status, 401)
    assert.equal((await (await signedIn(app, bureau, 'system')).get('/api/trial/paper')).status, 403)
    assert.ok((await client.get('/api/openapi.json')).body.paths['/api/trial/sum'].post)
  })
  test('a fault has a trace that stands in the log, and tells nothing else', async () => {
    const { status, body, text } = await (await signedIn(app, bureau, 'legal-head')).get('/api/trial/broken')
    assert.deepEqual([status, body.problem], [500, 'fault'])
    assert.ok(!text.includes('13900001111') && !text.includes('Error'))
    const line = JSON.parse(lines.find((one) => one.includes('"fault"') && one.includes(body.trace)) ?? '{}')
    assert.equal(line.level, 'error')
    assert.match(line.err.stack, /http\.test\.ts/)
    assert.ok(!lines.join('').includes('13900001111'))
  })

  test('too many requests and too many sign-ins are refused with how long to wait', async () => {
    const strict = await serverOver(bureau, { policy: { ...policy, anonymousPerMinute: 5, signInsPerMinute: 2 } })
    const client = clientOf(strict)
    for (let n = 0; n < 2; n++) await client.post('/api/session', { account: 'a', password: 'b' })
    const refused = await client.post('/api/session', { account: 'a', password: 'b' })
    assert.deepEqual([refused.status, refused.body.problem], [429, 'too-many'])
    assert.match(refused.body.reasons[0].way, /请在 \d+ 秒后再试/)
    const statuses = []
    for (let n = 0; n < 7; n++) statuses.push((await client.get('/api/session/ways')).status)
    assert.deepEqual([...new Set(statuses)].toSorted(), [200, 429])
    assert.equal((await client.get('/health/live')).status, 200, 'health is not counted')
    await strict.close()
  })
  test('metrics name routes, never ids; from elsewhere they need the token', async () => {
    const client = clientOf(app)
    await client.get('/api/nothing/13912345678')
    const { text } = await client.get('/metrics')
    assert.match(text, /fadu_http_requests_total\{method="GET",route="unknown",status="404"\} \d+/)
    assert.match(text, /fadu_http_request_seconds_bucket\{method="GET",route="\/app\/\*",le="\+Inf"\} \d+/)
    assert.match(text, /fadu_resident_memory_bytes \d+/)
    assert.ok(!text.includes('13912345678'))
    assert.equal((await client.get('/metrics', { remoteAddress: '10.0.0.9' })).status, 403)
    const guarded = await serverOver(bureau, { metricsToken: 'read-me' })
    assert.equal((await clientOf(guarded).get('/metrics')).status, 403)
    assert.equal(
      (await clientOf(guarded).get('/metrics', { headers: { authorization: 'Bearer read-me' } })).status,
      200,
    )
    await guarded.close()
  })

  test('a provider’s subject signs in only after the person linked it to the own account', async () => {
    assert.equal((await clientOf(app).get('/api/session/ways')).body.oidc.name, '政务统一认证')
    const through = async (cookie: string) => {
      const start = await app.inject({ url: '/api/session/oidc', headers: { cookie } })
      assert.equal(start.statusCode, 302)
      const memory = start.cookies.find(({ name }) => name === 'fadu-oidc')
      const query = fake.authorize(String(start.headers.location))
      return app.inject({
        url: `/api/session/oidc/return?${query}`,
        headers: { cookie: `${cookie}; fadu-oidc=${memory?.value}` },
      })
    }
    const unknown = await through('')
    assert.deepEqual([unknown.statusCode, unknown.json().reasons[0].says], [401, '这个统一身份没有对应的可用账号'])
    const client = await signedIn(app, bureau, 'office-head')
    assert.equal((await through(client.cookie())).statusCode, 302)
    const back = await through('')
    const session = back.cookies.find(({ name }) => name === 'fadu')
    const answer = await app.inject({ url: '/api/session', headers: { cookie: `fadu=${session?.value}` } })
    assert.equal(answer.json().account, 'office-head')
    const forged = await app.inject({
      url: '/api/session/oidc/return?code=code-1&state=x',
      headers: { cookie: 'fadu-oidc=e30.00' },
    })
    assert.equal(forged.statusCode, 400)
  })
  test('without a provider that way does not exist', async () => {
    const plain = await serverOver(bureau)
    assert.equal((await clientOf(plain).get('/api/session/oidc')).status, 404)
    await plain.close()
  })
})
