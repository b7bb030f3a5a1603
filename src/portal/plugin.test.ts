import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import Fastify from 'fastify'
import { accessibilityFaults } from '../../test/portal/accessible.ts'
import { visit } from '../../test/portal/visitor.ts'
import { citizen, clerk, machine, petitions, trial } from '../../test/store/fixture.ts'
import { as, openEmbeddedTrial } from '../../test/store/open.ts'
import { save } from '../store/save.ts'
import { sealPending } from '../store/seal.ts'
import type { PortalAsked, PortalDoor } from './door.ts'
import { html } from './html.ts'
import { textField } from './parts/field.ts'
import { button, form } from './parts/form.ts'
import { portalHandler } from './plugin.ts'

const letterbox = (told: PortalAsked[]): PortalDoor => ({
  navigation: [{ path: '/box', name: '意见箱', says: '给我们留言', service: true }],
  published: [
    {
      path: '/petitions',
      register: petitions.id,
      name: '公开的事项',
      says: '已有结果的事项。',
      filters: [{ field: 'outcome', op: 'is', value: 'granted' }],
      title: 'subject',
      dated: 'receivedOn',
    },
  ],
  pages: [
    {
      method: 'GET',
      path: '/box',
      own: true,
      run: async ({ guard }) => ({
        title: '意见箱',
        page: html`<h1>意见箱</h1>${form({ action: '/box', guard, body: textField({ name: 'opinion', label: '意见' }), buttons: button('送出') })}`,
      }),
    },
    {
      method: 'POST',
      path: '/box',
      tries: 3,
      run: async (asked) => {
        told.push(asked)
        if (asked.form.opinion === 'boom') throw new Error('select secret from table')
        if (asked.form.opinion === '') return { title: '有误', status: 422, page: html`<h1>请填写</h1>` }
        return { redirect: '/' }
      },
    },
  ],
})

async function open(options: { writesPerHour?: number } = {}) {
  const told: PortalAsked[] = []
  const time = { now: '2024-03-08T02:00:00.000Z' }
  const store = await openEmbeddedTrial([trial], { clock: () => time.now })
  const app = Fastify()
  await app.register(
    portalHandler({
      store,
      doors: new Map([['box', letterbox(told)]]),
      resident: as(citizen).actor,
      system: as(machine).actor,
      today: () => '2024-03-08',
      ...options,
    }),
  )
  after(async () => {
    await app.close()
    await store.close()
  })
  return { app, store, time, told }
}

describe('the frame of the portal', async () => {
  const { app, store } = await open()
  test('every page is accessible by its markup, and without script', async () => {
    for (const path of [
      '/',
      '/search',
      '/search?q=%E6%84%8F',
      '/evidence',
      '/accessibility',
      '/petitions',
      '/box',
      '/nowhere',
    ]) {
      const { body } = await app.inject(path)
      assert.deepEqual(accessibilityFaults(body), [], path)
    }
  })
  test('headers forbid what the pages do not need', async () => {
    const { headers } = await app.inject('/')
    assert.match(String(headers['content-security-policy']), /default-src 'none'; style-src 'self'/)
    assert.equal(String(headers['content-security-policy']).includes('unsafe'), false)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['set-cookie'], undefined, 'a page without a form sets no cookie')
  })
  test('what does not change is kept for ever, a page is asked about again, a form is never kept', async () => {
    const home = await app.inject('/')
    const style = /href="(\/assets\/style\.[0-9a-f]{12}\.css)"/.exec(home.body)?.[1] ?? ''
    assert.match(String((await app.inject(style)).headers['cache-control']), /max-age=31536000, immutable/)
    const again = await app.inject({ url: '/', headers: { 'if-none-match': String(home.headers.etag) } })
    assert.equal(again.statusCode, 304)
    assert.equal((await app.inject('/box')).headers['cache-control'], 'no-store')
    assert.equal((await app.inject({ method: 'HEAD', url: '/' })).statusCode, 200)
  })
  test('what nobody serves is a sentence, and other parts of the server keep their own answer', async () => {
    const { statusCode, body } = await app.inject('/nowhere?x=<script>')
    assert.equal(statusCode, 404)
    assert.match(body, /没有找到您要看的页面/)
    assert.match((await app.inject('/api/nowhere')).body, /"statusCode":404/)
  })
  test('large type is a cookie and leads back to this site only', async () => {
    const set = await app.inject('/display?type=large&back=/evidence')
    assert.equal(set.headers.location, '/evidence')
    assert.match(String(set.headers['set-cookie']), /fadu-type=large; Path=\/; HttpOnly; SameSite=Lax/)
    const large = await app.inject({ url: '/', headers: { cookie: 'fadu-type=large' } })
    assert.match(large.body, /<html lang="zh-CN" class="large">/)
    for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example', '/%0d%0aset-cookie:x'])
      assert.equal(
        (await app.inject({ url: '/display', query: { type: 'large', back } })).headers.location?.startsWith('//'),
        false,
        back,
      )
  })
  test('evidence roots stand with their files', async () => {
    await save(store, as(clerk), petitions.id, { row: petition('一件事') })
    await sealPending(store)
    const { body } = await app.inject('/evidence')
    const day = /\/evidence\/(\d{4}-\d{2}-\d{2})\/root\.txt/.exec(body)?.[1]
    assert.ok(day)
    const root = (await app.inject(`/evidence/${day}/root.txt`)).body
    assert.match(root, /^[0-9a-f]{64}$/)
    assert.ok(body.includes(root))
    assert.equal((await app.inject(`/evidence/${day}/root.sig`)).statusCode, 200)
    assert.match((await app.inject('/evidence/key.pem')).body, /BEGIN PUBLIC KEY/)
    for (const other of ['1999-01-01', 'x', '2024-13-99'])
      assert.equal((await app.inject(`/evidence/${other}/root.txt`)).statusCode, 404)
  })
})

describe('published registers', async () => {
  const { app, store } = await open()
  const granted = await save(store, as(clerk), petitions.id, { row: petition('修路计划') })
  const refused = await save(store, as(clerk), petitions.id, { row: { ...petition('另一件'), outcome: 'refused' } })
  test('only the rows that are public, only their public fields', async () => {
    const list = (await app.inject('/petitions')).body
    assert.match(list, /修路计划/)
    assert.equal(list.includes('另一件'), false)
    const { body } = await app.inject(`/petitions/${granted.id}`)
    assert.match(body, /予以公开/)
    assert.equal(/张三|13800138000|内部说明/.test(body), false)
    assert.equal((await app.inject(`/petitions/${refused.id}`)).statusCode, 404)
  })
  test('the home page shows the newest, the search finds by words and says when there is nothing', async () => {
    assert.match((await app.inject('/')).body, /修路计划/)
    assert.match((await app.inject({ url: '/search', query: { q: '修路' } })).body, /找到 1 条/)
    const none = (await app.inject({ url: '/search', query: { q: '<b>没有的' } })).body
    assert.match(none, /没有找到与“&lt;b&gt;没有的”有关的公开信息/)
    assert.match((await app.inject({ url: '/search', query: { q: '张三' } })).body, /没有找到/)
  })
})

describe('forms of the portal', async () => {
  const { app, time, told } = await open({ writesPerHour: 8 })
  const reset = () => {
    told.length = 0
    time.now = new Date(Date.parse(time.now) + 7_200_000).toISOString()
  }
  test('a form is taken with its token', async () => {
    reset()
    const visitor = visit(app)
    await visitor.get('/box')
    await visitor.submit('/box', { opinion: '很好\r\n\u0000谢谢' })
    assert.equal(visitor.path, '/')
    assert.equal(told[0]?.form.opinion, '很好\n谢谢')
    assert.equal(told[0]?.work.actor.holdings[0]?.role.id, 'citizen')
  })
  test('without the token nothing happens, and nothing typed is lost', async () => {
    reset()
    const forged = await app.inject({
      method: 'POST',
      url: '/box',
      headers: FORM,
      payload: 'opinion=%3Cb%3E%E5%BE%88%E5%A5%BD',
    })
    assert.equal(forged.statusCode, 403)
    assert.equal(told.length, 0)
    assert.match(forged.body, /&lt;b&gt;很好/)
    assert.deepEqual(accessibilityFaults(forged.body), [])
  })
  test('the page that asks again sends on what was typed', async () => {
    reset()
    const visitor = visit(app)
    await visitor.get('/box')
    await visitor.submit('/box', { opinion: '再来', guard: 'old' })
    assert.equal(visitor.status, 403)
    await visitor.submit('/box')
    assert.equal(told[0]?.form.opinion, '再来')
  })
  test('the trap keeps robots out', async () => {
    reset()
    const visitor = visit(app)
    await visitor.get('/box')
    await visitor.submit('/box', { opinion: '广告', 'second-remark': 'x' })
    assert.equal(visitor.status, 403)
    assert.equal(told.length, 0)
  })
  test('refused answers are counted where guessing must not pay, and time opens again', async () => {
    reset()
    const visitor = visit(app)
    for (let tries = 0; tries < 3; tries++) {
      await visitor.get('/box')
      await visitor.submit('/box', { opinion: '' })
      assert.equal(visitor.status, 422)
    }
    await visitor.get('/box')
    await visitor.submit('/box', { opinion: '第四次' })
    assert.equal(visitor.status, 429)
    assert.match(visitor.page, /第四次/)
    reset()
    await visitor.submit('/box')
    assert.equal(visitor.path, '/')
  })
  test('many tries at once are no way around', async () => {
    reset()
    const cookie = String((await app.inject('/box')).headers['set-cookie']).split(';')[0] ?? ''
    const page = (await app.inject({ url: '/box', headers: { cookie } })).body
    const guard = /name="guard" value="(\w+)"/.exec(page)?.[1]
    assert.ok(guard)
    const sent = {
      method: 'POST',
      url: '/box',
      headers: { ...FORM, cookie },
      payload: `opinion=&guard=${guard}`,
    } as const
    const codes = (await Promise.all(Array.from({ length: 8 }, () => app.inject(sent)))).map((one) => one.statusCode)
    assert.equal(codes.filter((code) => code === 422).length, 3, codes.join())
  })
  test('so are all posts of one address', async () => {
    reset()
    const visitor = visit(app)
    await visitor.get('/box')
    const page = visitor.page
    assert.ok(page)
    for (let posts = 0; posts < 9; posts++) {
      await visitor.get('/box')
      await visitor.submit('/box', { opinion: `第${posts}条` })
    }
    assert.equal(visitor.status, 429)
    assert.equal(told.length, 8)
  })
  test('strange and oversized posts are sentences', async () => {
    reset()
    const strange = await app.inject({
      method: 'POST',
      url: '/box',
      headers: { 'content-type': 'text/xml' },
      payload: '<a/>',
    })
    assert.equal(strange.statusCode, 415)
    const large = await app.inject({
      method: 'POST',
      url: '/box',
      headers: FORM,
      payload: `opinion=${'a'.repeat(600_000)}`,
    })
    assert.equal(large.statusCode, 413)
    for (const { body } of [strange, large]) assert.match(body, /<main/)
  })
  test('a fault shows its number and nothing else', async () => {
    reset()
    const visitor = visit(app)
    await visitor.get('/box')
    await visitor.submit('/box', { opinion: 'boom' })
    assert.equal(visitor.status, 500)
    assert.match(visitor.text(), /故障编号/)
    assert.equal(visitor.page.includes('secret'), false)
  })
})

test('the check of accessibility finds what it forbids', () => {
  const faults = accessibilityFaults(
    '<html><main><h1>a</h1><h3>b</h3><input name="x"><img src="a"><a href="#b"></a><p id="c"></p><p id="c"></p><fieldset></fieldset></main>',
  )
  assert.equal(faults.length, 10, faults.join('\n'))
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

const petition = (subject: string) => ({
  ...{ subject, detail: '内部说明', channel: 'letter', applicant: '张三', phone: '13800138000' },
  ...{ receivedOn: '2024-03-01', outcome: 'granted' },
})
