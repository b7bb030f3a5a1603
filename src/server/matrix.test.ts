import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Bureau, openBureau } from '../../test/server/bureau.ts'
import { type Client, clientOf, openAccounts, serverOver, signedIn } from '../../test/server/client.ts'
import { call, caseRow, personalIn } from '../../test/server/samples.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

const ADMINISTRATORS = ['system', 'security', 'audit'] as const
/** Called apart: they end the session with which they are called, or the account. */
const ENDING = ['/api/session', '/api/session/password', '/api/session/totp', '/api/session/totp/enrolment']

describe('every role at every endpoint', () => {
  let bureau: Bureau
  let app: FastifyInstance
  const lines: string[] = []
  const clients = new Map<string, Client>()
  const ids = { mine: '', far: '' }
  const params = () => ({ module: 'trial', noun: 'cases', id: ids.mine, step: 'draft', deadline: 'reply' })

  before(async () => {
    bureau = await openBureau()
    await openAccounts(bureau)
    app = await serverOver(bureau, { log: { stream: { write: (line) => lines.push(line) } } })
    for (const login of [...bureau.staff, ...ADMINISTRATORS]) clients.set(login, await signedIn(app, bureau, login))
    const officer = clients.get('disclosure-officer') as Client
    const made = await officer.post('/api/registers/trial/cases', {
      row: caseRow('甲科的事项'),
      place: { region: 'city', unit: 'section-a' },
    })
    assert.equal(made.status, 201, made.text)
    const far = await (clients.get('case-handler-b') as Client).post('/api/registers/trial/cases', {
      row: caseRow('乙科的事项'),
    })
    assert.equal(far.status, 201, far.text)
    Object.assign(ids, { mine: made.body.id, far: far.body.id })
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })

  const callable = endpoints.filter(({ path, method }) => method === 'GET' || !ENDING.includes(path))
  const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`

  test('without a session only what is open answers', async () => {
    for (const one of callable) {
      const { status, body } = await call(clientOf(app), one, params())
      if (one.reach === 'open') assert.notEqual(status, 401, nameOf(one))
      else assert.deepEqual([status, body.problem], [401, 'signed-out'], nameOf(one))
    }
  })
  test('an administrator reaches what is his to administer and no business at all', async () => {
    for (const kind of ADMINISTRATORS)
      for (const one of callable) {
        const { status, text, body } = await call(clients.get(kind) as Client, one, params())
        const place = `${kind} ${nameOf(one)}`
        assert.ok(!text.includes('甲科的事项') && personalIn(text).length === 0, place)
        const isOther = ADMINISTRATORS.some((other) => other === one.reach && other !== kind)
        if (one.reach === 'business' || isOther) {
          assert.equal(status, 403, place)
          assert.match(body.reasons[0].says, /管理员/)
        } else if (one.reach === kind)
          assert.ok(status !== 401 && status !== 403 && status < 500, `${place} ${status} ${text}`)
      }
  })
  test('staff reach no administration, and the answer says who could', async () => {
    for (const person of bureau.staff)
      for (const one of callable.filter(({ reach }) => ADMINISTRATORS.some((kind) => kind === reach))) {
        const { status, body } = await call(clients.get(person) as Client, one, params())
        assert.equal(status, 403, `${person} ${nameOf(one)}`)
        assert.match(body.reasons[0].says, /可由(系统|安全|审计)管理员办理/)
      }
  })
  test('nobody of the staff is shown a personal value by any list, record, search, export, home or evidence', async () => {
    const reading = endpoints.filter(({ method, path }) => method === 'GET' && !path.includes('letters'))
    for (const person of bureau.staff)
      for (const one of reading) {
        const query =
          one.path.includes('search') || one.path.endsWith(':noun') ? `?q=${encodeURIComponent('甲科')}` : ''
        const csv = one.path.endsWith('/export') ? '?format=csv' : query
        const { status, text } = await call(clients.get(person) as Client, one, params(), csv)
        assert.deepEqual(personalIn(text), [], `${person} ${nameOf(one)}`)
        assert.ok(status < 500, `${person} ${nameOf(one)} ${status} ${text}`)
      }
  })

  test('lists, records and writes follow the roles that the register declares and the reach of the post', async () => {
    const expected: Readonly<Record<string, readonly [list: number, mine: number, far: number]>> = {
      'disclosure-officer': [200, 200, 200],
      inspector: [200, 200, 200],
      'case-handler': [200, 200, 404],
      'case-handler-b': [200, 404, 200],
      'section-head': [200, 200, 404],
      'section-head-b': [200, 404, 200],
      'district-officer': [403, 403, 403],
      accountant: [403, 403, 403],
      'legal-head': [403, 403, 403],
    }
    for (const [person, [list, mine, far]] of Object.entries(expected)) {
      const client = clients.get(person) as Client
      const statuses = [
        (await client.get('/api/registers/trial/cases')).status,
        (await client.get(`/api/registers/trial/cases/${ids.mine}`)).status,
        (await client.get(`/api/registers/trial/cases/${ids.far}`)).status,
      ]
      assert.deepEqual(statuses, [list, mine, far], person)
    }
    const post = (person: string, path: string, body: object) =>
      (clients.get(person) as Client).post(`/api/registers/trial/cases${path}`, body)
    assert.equal((await post('inspector', '', { row: caseRow('督察') })).status, 403)
    assert.equal((await post('case-handler', `/${ids.far}/steps/draft`, { data: { opinion: '可' } })).status, 404)
    assert.equal((await post('section-head', `/${ids.mine}/steps/draft`, { data: { opinion: '可' } })).status, 403)
    assert.equal(
      (await post('case-handler', `/${ids.mine}/amend`, { changes: { title: '改' }, reason: '笔误' })).status,
      403,
    )
    assert.equal((await post('case-handler', `/${ids.mine}/steps/draft`, { data: { opinion: '可' } })).status, 200)
    assert.equal((await post('case-handler', `/${ids.mine}/steps/approve`, {})).status, 403)
    assert.equal((await post('section-head', `/${ids.mine}/steps/approve`, {})).status, 200)
  })
  test('every write left a line in the audit, with its object and without its content', async () => {
    const { body } = await (clients.get('audit') as Client).get('/api/audit?limit=200')
    const actions = new Set(body.entries.map((entry: { action: string }) => entry.action))
    for (const action of ['sign-in', 'open', 'step', 'read', 'export', 'amend']) assert.ok(actions.has(action), action)
    const text = JSON.stringify(body)
    assert.ok(text.includes(`trial.cases/${ids.mine}/steps/draft`))
    assert.ok(!text.includes('甲科的事项'))
    assert.deepEqual(personalIn(text), [])
  })
  test('the log has no personal value, no password, no token', () => {
    const text = lines.join('')
    assert.ok(lines.length > 100)
    assert.deepEqual(personalIn(text), [])
    assert.ok(!text.includes('Lvshu-Hebian9') && !text.includes('甲科的事项'))
    for (const client of clients.values())
      assert.ok(!text.includes(client.cookie().split('=')[1] ?? '-') && !text.includes(client.csrf()))
    for (const line of lines) assert.doesNotThrow(() => JSON.parse(line), line)
  })
  test('every endpoint that writes is audited', () => {
    for (const one of endpoints.filter(({ method }) => method !== 'GET')) assert.ok(one.audited, nameOf(one))
  })
})
