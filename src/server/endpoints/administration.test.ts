import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Bureau, openBureau } from '../../../test/server/bureau.ts'
import {
  type Client,
  clientOf,
  openAccounts,
  PASSWORD,
  policy,
  serverOver,
  signedIn,
} from '../../../test/server/client.ts'
import { caseRow } from '../../../test/server/samples.ts'
import { accounts } from '../../store/accounts.ts'
import { createAdministrators } from '../session/administrators.ts'
import { createDemonstrationAccounts } from '../session/demonstration-accounts.ts'

const three = (change: object = {}) =>
  (['system', 'security', 'audit'] as const).map((administers, index) => ({
    administers,
    login: `first-${administers}`,
    name: ['赵一', '钱二', '孙三'][index] as string,
    password: 'Lvshu-Hebian9',
    ...change,
  }))

describe('a new installation', () => {
  let bureau: Bureau
  before(async () => {
    bureau = await openBureau()
  })
  after(() => bureau.close())

  test('gets its three named administrators at once, or none', async () => {
    const create = (list: ReturnType<typeof three>) => createAdministrators(bureau.store, list, policy)
    await assert.rejects(create(three().slice(1)), /各一名/)
    await assert.rejects(create(three({ name: '赵一' })), /不同的人/)
    await assert.rejects(create(three({ password: 'weak' })), /密码至少/)
    assert.deepEqual(await accounts(bureau.store), [])
    await create(three())
    const made = await accounts(bureau.store)
    assert.deepEqual(
      made.map(({ kind, mustChange, demonstration }) => [kind, mustChange, demonstration]),
      [
        ['audit', true, false],
        ['security', true, false],
        ['system', true, false],
      ],
    )
    await assert.rejects(create(three()), /已经有账号/)
  })
  test('has no demonstration accounts', async () => {
    const wanted = [{ login: 'demo', name: '演示', is: { person: 'section-head' } }]
    await assert.rejects(createDemonstrationAccounts(bureau.store, wanted, policy), /belong to a demonstration/)
  })
})

describe('administration', () => {
  let bureau: Bureau
  let app: FastifyInstance
  let security: Client
  let system: Client
  before(async () => {
    bureau = await openBureau()
    await openAccounts(bureau)
    app = await serverOver(bureau)
    security = await signedIn(app, bureau, 'security')
    system = await signedIn(app, bureau, 'system')
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })
  const idOf = async (login: string): Promise<string> =>
    (await security.get(`/api/accounts?q=${login}`)).body.accounts.find(
      (one: { account: string }) => one.account === login,
    ).id
  const act = async (login: string, action: string) =>
    security.post(`/api/accounts/${await idOf(login)}/${action}`, { reason: '人员变动' })

  test('an account belongs to a person or to an administration, never to both, and a person has one', async () => {
    const make = (body: object) => security.post('/api/accounts', { name: '李四', ...body })
    assert.equal((await make({ account: 'lisi', person: 'section-head', administers: 'system' })).status, 422)
    assert.equal((await make({ account: 'lisi' })).status, 422)
    assert.equal((await make({ account: 'lisi', person: 'nobody-here' })).status, 404)
    assert.match((await make({ account: 'lisi', person: 'section-head' })).text, /一人只能有一个/)
    assert.match((await make({ account: 'audit', administers: 'audit' })).text, /已经有人使用/)
    assert.equal((await make({ account: 'A B', administers: 'audit' })).status, 400)
    const made = await make({ account: 'audit-two', administers: 'audit' })
    assert.equal(made.status, 201, made.text)
    const client = clientOf(app)
    const first = await client.post('/api/session', { account: 'audit-two', password: made.body.password })
    assert.equal(first.body.must, 'change-password')
  })
  test('a reset password works once and ends all sessions; a disabled account is closed, an enabled one open', async () => {
    const client = await signedIn(app, bureau, 'unit-head')
    const reset = await act('unit-head', 'reset-password')
    assert.equal((await client.get('/api/session')).status, 401)
    assert.equal((await clientOf(app).post('/api/session', { account: 'unit-head', password: PASSWORD })).status, 401)
    const again = clientOf(app)
    assert.equal(
      (await again.post('/api/session', { account: 'unit-head', password: reset.body.password })).body.must,
      'change-password',
    )
    await act('unit-head', 'disable')
    assert.equal((await again.get('/api/session')).status, 401)
    assert.equal(
      (await again.post('/api/session', { account: 'unit-head', password: reset.body.password })).status,
      401,
    )
    await act('unit-head', 'enable')
    assert.equal(
      (await again.post('/api/session', { account: 'unit-head', password: reset.body.password })).status,
      200,
    )
  })
  test('a locked account is shown and unlocked', async () => {
    for (let n = 0; n < policy.failedSignIns; n++)
      await clientOf(app).post('/api/session', { account: 'inspector', password: 'Wrong-password-1' })
    const state = async () => (await security.get('/api/accounts?q=inspector')).body.accounts[0].state
    assert.equal(await state(), 'locked')
    await act('inspector', 'unlock')
    assert.equal(await state(), 'active')
    await signedIn(app, bureau, 'inspector')
  })
  test('nobody acts on the own account, and the last administrator of a kind stays', async () => {
    assert.match((await act('security', 'disable')).text, /不能对自己的账号/)
    assert.match((await act('system', 'disable')).text, /唯一可用的账号/)
    assert.equal((await security.post(`/api/accounts/${await idOf('system')}/disable`, {})).status, 400)
  })
  test('the policies say where each value comes from', async () => {
    const { thresholds } = (await security.get('/api/policies')).body
    assert.ok(
      thresholds.some(
        (one: { id: string; note: string }) => one.id === 'lockMinutes' && one.note.includes('非标准原文'),
      ),
    )
    assert.equal((await system.get('/api/configuration')).body.bureau, '云州市财政局')
  })
  test('a notice of holidays moves the deadlines of open cases', async () => {
    const officer = await signedIn(app, bureau, 'disclosure-officer')
    const { id } = (await officer.post('/api/registers/trial/cases', { row: caseRow('跨节') })).body
    const due = async () => (await officer.get(`/api/registers/trial/cases/${id}`)).body.due
    assert.equal(await due(), '2024-07-01')
    const notice = {
      year: 2024,
      source: '关于2024年增加假日的通知',
      publishedOn: '2024-06-01',
      verified: true,
      off: { 端午节: [['2024-06-10', '2024-06-11']] },
      work: { 端午节: ['2024-06-15'] },
    }
    assert.equal(
      (await system.post('/api/calendars', { ...notice, off: { 端午节: [['2024-06-12', '2024-06-10']] } })).status,
      422,
    )
    assert.equal((await system.post('/api/calendars', { ...notice, publishedOn: 'soon' })).status, 400)
    const added = await system.post('/api/calendars', notice)
    assert.equal(added.status, 201, added.text)
    assert.equal(await due(), '2024-07-02')
    const { years } = (await system.get('/api/calendars')).body
    assert.ok(years[0].notices.length + years[1].notices.length >= 2)
    assert.match((await officer.get(`/api/registers/trial/cases/${id}/evidence`)).text, /期限重新计算/)
  })
  test('recurring jobs are listed and started by the system administrator', async () => {
    const { jobs } = (await system.get('/api/jobs')).body
    assert.ok(jobs.some((job: { name: string; title: string }) => job.name === 'seal' && job.title))
    const started = await system.post('/api/jobs/seal/run')
    assert.equal(started.status, 202, started.text)
    assert.equal((await system.get(`/api/jobs/${started.body.id}`)).body.state, 'waiting')
    assert.equal((await system.post('/api/jobs/export/run')).status, 404)
    assert.equal((await (await signedIn(app, bureau, 'legal-head')).get(`/api/jobs/${started.body.id}`)).status, 404)
  })
})
