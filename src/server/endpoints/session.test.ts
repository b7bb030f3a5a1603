import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Bureau, openBureau, TODAY } from '../../../test/server/bureau.ts'
import { clientOf, enrol, openAccounts, PASSWORD, policy, serverOver, signedIn } from '../../../test/server/client.ts'
import { setPassword } from '../../store/account-changes.ts'
import { accountByLogin } from '../../store/accounts.ts'
import { hashPassword } from '../session/password.ts'
import { totpCode, totpCounter } from '../session/totp.ts'

describe('signing in', () => {
  let bureau: Bureau
  let app: FastifyInstance
  const start = `${TODAY}T01:00:00.000Z`
  const later = (minutes: number) => {
    bureau.clock.now = new Date(Date.parse(bureau.clock.now) + minutes * 60_000).toISOString()
  }
  before(async () => {
    bureau = await openBureau()
    await openAccounts(bureau)
    app = await serverOver(bureau)
  })
  beforeEach(() => {
    bureau.clock.now = start
  })
  after(async () => {
    await app.close()
    await bureau.close()
  })
  const attempt = (account: string, password: string) => clientOf(app).post('/api/session', { account, password })

  test('the session says who it is, with posts; the cookie is out of reach of scripts', async () => {
    const client = clientOf(app)
    const answer = await client.post('/api/session', { account: ' Section-Head ', password: PASSWORD })
    assert.equal(answer.status, 200, answer.text)
    assert.deepEqual(
      answer.body.posts.map((post: { unitName: string }) => post.unitName),
      ['甲科'],
    )
    assert.equal(answer.body.today, TODAY)
    assert.match(String(answer.headers['set-cookie']), /^fadu=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.equal((await client.get('/api/session')).body.name, answer.body.name)
  })
  test('unknown account, wrong password and locked account get the same answer', async () => {
    const answers = [await attempt('nobody', PASSWORD), await attempt('accountant', 'wrong-Password-1')]
    for (let n = 0; n < policy.failedSignIns; n++) await attempt('accountant', 'wrong-Password-1')
    answers.push(await attempt('accountant', PASSWORD))
    for (const { status, body } of answers) assert.deepEqual({ status, body }, { status: 401, body: answers[0]?.body })
  })
  test('the sixth attempt is refused even with the right password, until the lock has ended', async () => {
    for (let n = 0; n < policy.failedSignIns; n++)
      assert.equal((await attempt('unit-head', 'wrong-Password-1')).status, 401)
    assert.equal((await attempt('unit-head', PASSWORD)).status, 401)
    later(policy.lockMinutes - 1)
    assert.equal((await attempt('unit-head', PASSWORD)).status, 401)
    later(2)
    assert.equal((await attempt('unit-head', PASSWORD)).status, 200)
  })
  test('a success ends the count of failures', async () => {
    for (let round = 0; round < 2; round++) {
      for (let n = 1; n < policy.failedSignIns; n++) await attempt('inspector', 'wrong-Password-1')
      assert.equal((await attempt('inspector', PASSWORD)).status, 200)
    }
  })
  test('an idle session is over, one in use goes on, none outlasts its longest time', async () => {
    const client = await signedIn(app, bureau, 'office-head')
    for (let n = 0; n < 3; n++) {
      later(policy.idleMinutes - 1)
      assert.equal((await client.get('/api/session')).status, 200)
    }
    later(policy.idleMinutes + 1)
    const over = await client.get('/api/session')
    assert.deepEqual([over.status, over.body.problem], [401, 'signed-out'])
    const busy = await signedIn(app, bureau, 'office-head')
    for (let minutes = 0; minutes < policy.sessionHours * 60; minutes += 15) {
      assert.equal((await busy.get('/api/session')).status, 200, `${minutes}`)
      later(15)
    }
    assert.equal((await busy.get('/api/session')).status, 401)
  })
  test('beyond the number of sessions the oldest one ends', async () => {
    const clients = []
    for (let n = 0; n <= policy.sessionsAtOnce; n++) {
      clients.push(await signedIn(app, bureau, 'legal-head'))
      later(1)
    }
    const statuses = await Promise.all(clients.map(async (client) => (await client.get('/api/session')).status))
    assert.deepEqual(statuses, [401, ...Array(policy.sessionsAtOnce).fill(200)])
  })
  test('signing out ends the session; a forgotten one can be ended from elsewhere', async () => {
    const [here, there] = [await signedIn(app, bureau, 'legal-officer'), await signedIn(app, bureau, 'legal-officer')]
    const { sessions } = (await here.get('/api/session/list')).body
    const other = sessions.find((one: { current: boolean }) => !one.current)
    assert.equal((await here.delete(`/api/session/list/${other.id}`)).status, 204)
    assert.equal((await there.get('/api/session')).status, 401)
    const cookie = here.cookie()
    assert.equal((await here.delete('/api/session')).status, 204)
    assert.equal((await clientOf(app).get('/api/session', { headers: { cookie } })).status, 401)
  })
  test('a write without the token of the session, or from another site, is refused', async () => {
    const client = await signedIn(app, bureau, 'disclosure-head')
    const body = { current: PASSWORD, next: 'Yunhe-Qiaotou7' }
    const without = await client.post('/api/session/password', body, { headers: { 'x-fadu-csrf': 'guessed' } })
    assert.equal(without.status, 403)
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }])
      assert.equal((await client.post('/api/session/password', body, { headers })).status, 403)
    assert.equal((await attempt('disclosure-head', PASSWORD)).status, 200)
  })
  test('an old password must be changed first; the new one meets the policy and was not used before', async () => {
    const account = await accountByLogin(bureau.store, 'deputy-head')
    await setPassword(bureau.store, account?.id ?? '', {
      password: await hashPassword(PASSWORD, policy),
      mustChange: true,
      keeps: policy.passwordHistory,
      now: start,
    })
    const client = clientOf(app)
    const first = await client.post('/api/session', { account: 'deputy-head', password: PASSWORD })
    assert.equal(first.body.must, 'change-password')
    const closed = await client.get('/api/registers/trial/cases')
    assert.deepEqual([closed.status, closed.body.reasons[0].says], [403, '请先修改密码'])
    const change = (current: string, next: string) => client.post('/api/session/password', { current, next })
    assert.equal((await change('wrong-Password-1', 'Yunhe-Qiaotou7')).body.reasons[0].field, 'current')
    assert.equal((await change(PASSWORD, 'short1A')).status, 422)
    assert.match((await change(PASSWORD, PASSWORD)).text, /最近 5 次/)
    const changed = await change(PASSWORD, 'Yunhe-Qiaotou7')
    assert.deepEqual([changed.status, changed.body?.must], [200, undefined], changed.text)
    assert.match((await change('Yunhe-Qiaotou7', PASSWORD)).text, /最近 5 次/)
    later(policy.passwordDays * 24 * 60 - 60)
    assert.equal((await attempt('deputy-head', 'Yunhe-Qiaotou7')).body.must, undefined)
    later(120)
    assert.equal((await attempt('deputy-head', 'Yunhe-Qiaotou7')).body.must, 'change-password')
  })
  test('administrators need a second factor; a code counts once, and wrong codes lock', async () => {
    const client = clientOf(app)
    const first = await client.post('/api/session', { account: 'audit', password: PASSWORD })
    assert.equal(first.body.must, 'enrol-totp')
    assert.equal((await client.get('/api/audit')).status >= 400, true)
    const secret = await enrol(client, bureau)
    assert.equal((await client.post('/api/session/totp/enrolment')).status, 422)
    const again = clientOf(app)
    assert.equal((await again.post('/api/session', { account: 'audit', password: PASSWORD })).body.must, 'enter-totp')
    const code = () => totpCode(secret, totpCounter(bureau.clock.now))
    assert.equal((await again.post('/api/session/totp', { code: code() })).status, 401, 'used at enrolment')
    later(1)
    const before = again.cookie()
    assert.equal((await again.post('/api/session/totp', { code: code() })).status, 200)
    assert.notEqual(again.cookie(), before, 'another token after the second factor')
    later(1)
    const guessing = clientOf(app)
    await guessing.post('/api/session', { account: 'audit', password: PASSWORD })
    for (let n = 0; n < policy.failedSignIns; n++) await guessing.post('/api/session/totp', { code: '000000' })
    assert.equal((await guessing.post('/api/session/totp', { code: code() })).status, 401)
    assert.equal((await attempt('audit', PASSWORD)).status, 401)
  })
  test('an account that nobody used for long is frozen', async () => {
    await signedIn(app, bureau, 'district-head')
    later((policy.idleAccountDays + 1) * 24 * 60)
    assert.equal((await attempt('district-head', PASSWORD)).status, 401)
  })
  test('demonstration accounts do not exist outside a demonstration', async () => {
    assert.equal((await clientOf(app).get('/api/session/demonstration-accounts')).status, 404)
  })
})
