import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forEachEngine, shared } from '../../test/store/open.ts'
import {
  addAccount,
  linkSubject,
  noteFailure,
  noteSignIn,
  setDisabled,
  setFeed,
  setPassword,
  setTotp,
  spendTotp,
} from './account-changes.ts'
import { accountByFeed, accountById, accountByLogin, accountBySubject, accounts } from './accounts.ts'
import { audit } from './audit.ts'
import { auditEntries } from './audit-entries.ts'
import type { Store } from './contract.ts'
import {
  endExpiredSessions,
  endSessionOf,
  endSessionsBeyond,
  openSession,
  renewSession,
  sessionByToken,
  sessionCounts,
  sessionsOf,
} from './sessions.ts'

const now = '2024-06-03T01:00:00.000Z'
const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString()

forEachEngine('accounts and sessions', (engine) => {
  const opened = shared(engine, { clock: () => now })
  const made = (store: Store, login: string, kind: 'business' | 'audit' = 'business') =>
    addAccount(store, { person: `person-${login}`, login, name: login, kind, password: 'p0', mustChange: false })

  test('a login and a person are taken once, and a kind that is none is refused by the table', async () => {
    const store = await opened()
    await made(store, 'first')
    await assert.rejects(made(store, 'first'), /已经有人使用|只能有一个/)
    const second = {
      person: 'person-first',
      login: 'other',
      name: 'x',
      kind: 'audit',
      password: 'p',
      mustChange: false,
    } as const
    await assert.rejects(addAccount(store, second), /一人只能有一个/)
    await assert.rejects(
      addAccount(store, { ...second, person: 'someone', kind: 'root' as 'audit' }),
      /account_one_kind/,
    )
    assert.deepEqual(
      (await accounts(store, 'fir')).map(({ login }) => login),
      ['first'],
    )
    assert.deepEqual(await accounts(store, '%'), [])
  })
  test('failures at once are all counted; a lock is not prolonged and ends by itself', async () => {
    const store = await opened()
    const id = await made(store, 'guessed')
    const fail = (at: string, until = later(15)) => noteFailure(store, id, { most: 5, until, now: at })
    const locked = await Promise.all(Array.from({ length: 5 }, () => fail(now)))
    assert.equal(locked.filter(Boolean).length, 1)
    assert.equal((await accountById(store, id))?.lockedUntil, later(15))
    assert.equal(await fail(later(16)), false, 'a lock that has ended starts a new count')
    await noteSignIn(store, id, later(17))
    assert.deepEqual([(await accountById(store, id))?.failed, (await accountById(store, id))?.lastAt], [0, later(17)])
  })
  test('former passwords are kept, the newest first, up to a number', async () => {
    const store = await opened()
    const id = await made(store, 'changing')
    for (const password of ['p1', 'p2', 'p3'])
      await setPassword(store, id, { password, mustChange: true, keeps: 2, now })
    const account = await accountById(store, id)
    assert.deepEqual([account?.password, account?.former, account?.mustChange], ['p3', ['p2', 'p1'], true])
  })
  test('a secret waits for its first code, a code counts once, of two at once one', async () => {
    const store = await opened()
    const id = await made(store, 'factor')
    await setTotp(store, id, { secret: 'ABCDEFGH', pending: true })
    assert.deepEqual((await accountByLogin(store, 'factor'))?.totp, { secret: 'ABCDEFGH', pending: true, usedUpTo: -1 })
    const spent = await Promise.all([spendTotp(store, id, 100), spendTotp(store, id, 100)])
    assert.deepEqual(spent.toSorted(), [false, true])
    assert.equal(await spendTotp(store, id, 99), false)
    assert.deepEqual((await accountById(store, id))?.totp, { secret: 'ABCDEFGH', pending: false, usedUpTo: 100 })
    await setTotp(store, id, undefined)
    assert.equal((await accountById(store, id))?.totp, undefined)
    assert.equal(await spendTotp(store, id, 200), false)
  })
  test('a subject and a feed lead to one account', async () => {
    const store = await opened()
    const [a, b] = [await made(store, 'linked'), await made(store, 'rival')]
    await linkSubject(store, a, 'subject-1')
    await assert.rejects(linkSubject(store, b, 'subject-1'), /另一个账号/)
    assert.equal((await accountBySubject(store, 'subject-1'))?.id, a)
    await linkSubject(store, a, undefined)
    assert.equal(await accountBySubject(store, 'subject-1'), undefined)
    await setFeed(store, b, 'hash')
    assert.equal((await accountByFeed(store, 'hash'))?.id, b)
    await setDisabled(store, b, true)
    assert.equal((await accountById(store, b))?.disabled, true)
  })
  test('sessions are renewed, counted, ended beyond a number and when they are over', async () => {
    const store = await opened()
    const account = await made(store, 'working', 'audit')
    for (const [n, token] of ['a', 'b', 'c'].entries())
      await openSession(store, {
        token: token.repeat(64),
        account,
        csrf: 'c',
        step: 'first',
        openedAt: later(n),
        expiresAt: later(60 + n),
      })
    await endSessionsBeyond(store, account, 2)
    assert.deepEqual(
      (await sessionsOf(store, account)).map(({ token }) => token[0]),
      ['c', 'b'],
    )
    await renewSession(store, 'b'.repeat(64), { token: 'd'.repeat(64), csrf: 'e', step: 'second' })
    const renewed = await sessionByToken(store, 'd'.repeat(64))
    assert.deepEqual(
      [renewed?.step, renewed?.csrf, renewed?.account.kind, renewed?.account.totp],
      ['second', 'e', 'audit', false],
    )
    assert.equal((await sessionCounts(store)).get(account), 2)
    assert.equal(await endSessionOf(store, account, 'c'.repeat(16)), true)
    assert.equal(await endSessionOf(store, account, 'c'.repeat(16)), false)
    assert.equal(await endExpiredSessions(store, later(61), later(-60)), 1)
    assert.deepEqual(await sessionsOf(store, account), [])
  })
  test('the audit is read by person, action, object and day, page by page', async () => {
    const store = await opened()
    const by = (person: string) => ({ actor: { person }, via: 'screen' }) as const
    for (const [person, action, object] of [
      ['person-first', 'read', 'trial.petitions/1'],
      ['person-first', 'export', 'trial.petitions'],
      ['someone', 'read', 'trial.petitions/2'],
    ] as const)
      await audit(store, { work: by(person), action, object, result: 'done', ip: '10.0.0.1' })
    const found = async (query: object) =>
      (await auditEntries(store, { limit: 10, ...query })).map(({ action, object }) => `${action} ${object}`)
    assert.deepEqual((await found({ person: 'person-first' })).toSorted(), [
      'export trial.petitions',
      'read trial.petitions/1',
    ])
    assert.equal((await found({ action: 'read' })).length, 2)
    assert.equal((await found({ object: 'trial.petitions/2' })).length, 1)
    assert.deepEqual(
      [(await found({ from: '2024-06-03', to: '2024-06-03' })).length, (await found({ to: '2024-06-02' })).length],
      [3, 0],
    )
    const [one] = await auditEntries(store, { limit: 1, person: 'person-first' })
    assert.equal(one?.personName, 'first')
    assert.equal((await auditEntries(store, { limit: 10, after: one?.id ?? '', person: 'person-first' })).length, 1)
  })
})
