import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chief, clerk } from '../../test/store/fixture.ts'
import { as, forEachEngine, shared } from '../../test/store/open.ts'
import { amend } from './amend.ts'
import type { Store } from './contract.ts'
import { rows } from './query.ts'
import { save } from './save.ts'
import { sealPending } from './seal.ts'
import { take } from './take.ts'
import { transaction } from './transaction.ts'
import { verifyEvidence } from './verify.ts'

const work = as(clerk)
const petition = { subject: '财政预算', channel: 'letter', applicant: '李四', receivedOn: '2024-03-01' }

/** Two petitions with some history, sealed twice. */
async function lived(store: Store) {
  const one = await save(store, work, 'trial.petitions', { row: petition })
  await take(store, work, 'trial.petition', one.id, 'draft', { fills: { outcome: 'granted' } })
  await sealPending(store)
  const two = await save(store, work, 'trial.petitions', { row: { ...petition, subject: '采购合同' } })
  await amend(store, work, 'trial.petitions', two.id, { changes: { pages: 3 }, reason: '漏填' })
  await take(store, as(chief, '2024-03-08', { person: 'p2' }), 'trial.petition', one.id, 'answer')
  await sealPending(store)
  return { one: one.id, two: two.id }
}

/** Somebody with full rights over the database, who puts the triggers out of the way first. */
const tamper = async (store: Store, statement: string, values: readonly unknown[] = []) => {
  for (const table of ['evidence', 'moment', 'seal', 'seal_leaf'])
    await rows(store.db, `alter table fadu.${table} disable trigger all`)
  const changed = await rows<{ id: string }>(store.db, statement, values)
  assert.ok(changed.length > 0, 'the tampering did something')
  return changed.map(({ id }) => id)
}

forEachEngine('evidence', (engine) => {
  const store = shared(engine)
  let ids: ReturnType<typeof lived> | undefined
  /** What is done to the database is undone afterwards, so that one story serves all cases. */
  const withStore = async (run: (store: Store, ids: { one: string; two: string }) => Promise<void>) => {
    ids ??= lived(await store())
    const known = await ids
    const undone = new Error('undone')
    await assert.rejects(
      transaction(await store(), async (tx) => {
        await run(tx, known)
        throw undone
      }),
      undone,
    )
  }

  test('holds as long as nobody touched it, and ordinary SQL is refused', () =>
    withStore(async (store) => {
      const verified = await verifyEvidence(store)
      assert.deepEqual(verified, { holds: true, entries: 5, seals: 2, faults: [] })
      for (const table of ['evidence', 'moment', 'audit', 'seal', 'seal_leaf'])
        for (const statement of [`delete from fadu.${table}`, `truncate fadu.${table}`])
          await assert.rejects(
            transaction(store, (tx) => rows(tx.db, statement)),
            /只增不改/,
          )
      await assert.rejects(
        transaction(store, (tx) => rows(tx.db, "update fadu.evidence set bytes = 'x'")),
        /只增不改/,
      )
    }))

  const cases: readonly [what: string, statement: string, fault: RegExp][] = [
    [
      'one byte of an entry',
      "update fadu.evidence set bytes = replace(bytes, '财政预算', '财政决算') where bytes like '%财政预算%' returning id",
      /摘要与记录的摘要不符/,
    ],
    [
      'an entry with a fitting hash',
      "update fadu.evidence set bytes = 'fadu-evidence/1\n{}', hash = '{{hash}}' where version = 2 and record = $1 returning id",
      /校验码不符/,
    ],
    [
      'a column beside the bytes',
      "update fadu.evidence set recorder = 'p9' where record = $1 and version = 1 returning id",
      /recorder/,
    ],
    ['an entry removed', 'delete from fadu.evidence where record = $1 and version = 2 returning id', /已被删除/],
    [
      'the last entry removed with its leaf',
      'with l as (delete from fadu.seal_leaf where entry in (select id from fadu.evidence where record = $1 and version = 2)) delete from fadu.evidence where record = $1 and version = 2 returning id',
      /已被删除/,
    ],
    [
      'a moment edited',
      "update fadu.moment set happened_on = '2024-03-07' where record = $1 and n = 1 returning evidence as id",
      /经过/,
    ],
    ['a moment removed', 'delete from fadu.moment where record = $1 and n = 2 returning evidence as id', /已被删除/],
    ['a field of the row edited', "update trial_petitions set outcome = 'refused' where id = $1 returning id", /结果/],
    ['the state of the row edited', "update trial_petitions set state = 'dropped' where id = $1 returning id", /状态/],
    ['the row removed', 'delete from trial_petitions where id = $1 returning id', /已被删除/],
    [
      'a letter edited',
      "update fadu.letter set content = content || ' ' where record = $1 returning evidence as id",
      /文书/,
    ],
  ]
  for (const [what, statement, fault] of cases)
    test(`names ${what}`, () =>
      withStore(async (store, { one }) => {
        const text = statement.replace('{{hash}}', store.secrets.hash('fadu-evidence/1\n{}'))
        const ids = await tamper(store, text, text.includes('$1') ? [one] : [])
        const { holds, faults } = await verifyEvidence(store)
        assert.equal(holds, false)
        const last = (
          await rows<{ id: string }>(
            store.db,
            'select id from fadu.evidence where record = $1 order by version desc limit 1',
            [one],
          )
        )[0]
        const named = faults.filter(
          ({ entry }) => ids.includes(entry) || entry.startsWith(`trial.petitions/${one}#`) || entry === last?.id,
        )
        assert.ok(
          named.some((one) => fault.test(one.fault)),
          JSON.stringify(faults),
        )
      }))

  test('names an entry that was copied in, a row written beside the system, a seal taken away', () =>
    withStore(async (store, { one, two }) => {
      await tamper(
        store,
        "insert into fadu.evidence select 'zzz', kind, register, record, 9, region, unit, actor, recorder, at, bytes, hash, mac from fadu.evidence where record = $1 and version = 1 returning id",
        [two],
      )
      await tamper(
        store,
        "insert into trial_memos (id, region, unit, created_by, created_at, version, opened_on, caption, declared_as, title, \"on\") values ('m1', 'r1', 'u1', 'p1', now(), 1, '2024-01-01', '', '', 'x', '2024-01-01') returning id",
      )
      await tamper(store, "delete from fadu.seal where log = 'evidence' and n = 2 returning n as id")
      const { faults } = await verifyEvidence(store)
      const entries = faults.map(({ entry }) => entry)
      assert.ok(entries.includes('zzz'))
      assert.ok(entries.includes('trial.memos/m1'))
      assert.ok(entries.includes('seal:evidence:2'))
      assert.ok(!faults.some(({ entry }) => entry.includes(one)), 'what was left alone is not accused')
    }))
})
