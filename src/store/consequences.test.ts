import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clerk, machine, petition, trial } from '../../test/store/fixture.ts'
import { as, openEmbeddedTrial } from '../../test/store/open.ts'
import { consequence } from '../kernel/consequence.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import { Refusal } from '../kernel/refusal.ts'
import { automaticSteps } from './automatic-steps.ts'
import { caseView } from './case-view.ts'
import { rows } from './query.ts'
import { save } from './save.ts'
import { take } from './take.ts'

const work = as(clerk)
const system = as(machine, '2024-03-11', { person: 'system' })
const register = 'trial.petitions'
const row = { subject: '财政预算', channel: 'letter', applicant: '李四', receivedOn: '2024-03-01' }

test('what a case brings about happens with it or not at all, by the same person; what is not installed is left out', async (t) => {
  const consequences = [
    consequence({ register, what: 'opened' }, ({ id }) => [
      { takes: 'trial.petition', id, step: 'note', on: '2024-03-02' },
    ]),
    consequence({ register, what: 'taken', step: 'draft' }, ({ id, row: { detail } }) => [
      { opens: 'trial.memos', row: { title: detail, on: '2024-03-08', about: id, gone: undefined } },
      { opens: 'absent.things', row: {} },
      { takes: 'absent.thing', id, step: 'any' },
    ]),
  ]
  const note = { name: '记录', from: 'registered', by: [clerk], basis: petition.basis } as const
  const noting = { ...petition, steps: { ...petition.steps, note } } as unknown as AnyProcedure
  const store = await openEmbeddedTrial([{ ...trial, procedures: [noting], consequences }])
  t.after(store.close)
  const steps = async (id: string) => (await caseView(store, register, id)).history.map(({ step }) => step)
  const memos = () => rows(store.db, 'select title, about from trial_memos')

  const { id } = await save(store, work, register, { row })
  assert.deepEqual(await steps(id), ['opening', 'note'])
  const draft = { fills: { outcome: 'granted' } }
  await assert.rejects(take(store, work, petition.id, id, 'draft', draft), Refusal, 'a memo needs a title')
  assert.deepEqual([await steps(id), await memos()], [['opening', 'note'], []])
  const other = await save(store, work, register, { row: { ...row, detail: '因起草而记' } })
  await take(store, work, petition.id, other.id, 'draft', draft)
  assert.deepEqual(await memos(), [{ title: '因起草而记', about: other.id }])
})

test('an automatic step is taken by the system on the day after its day, once, and not before', async (t) => {
  const drop = { ...petition.steps.drop, by: [clerk, machine], automatic: 'receivedOn' } as const
  const dropping = { ...petition, steps: { ...petition.steps, drop } } as unknown as AnyProcedure
  const store = await openEmbeddedTrial([{ ...trial, procedures: [dropping] }])
  t.after(store.close)
  const { id } = await save(store, work, register, { row })
  const later = await save(store, work, register, { row: { ...row, receivedOn: '2024-03-08' } })
  await take(store, as(clerk, '2024-03-06'), petition.id, id, 'draft', { fills: { outcome: 'granted' } })
  const run = (today: '2024-03-08' | '2024-03-11') =>
    automaticSteps.run(store, { ...system, today }, {}, async () => undefined)
  const dropped = async (one: string) => (await caseView(store, register, one)).history.at(-1)

  assert.match((await run('2024-03-08')).says ?? '', /自动办理 1 件$/)
  assert.equal((await dropped(id))?.on, '2024-03-06', 'never before what was recorded last')
  assert.equal((await dropped(later.id))?.step, 'opening', 'its day is not over')
  assert.match((await run('2024-03-11')).says ?? '', /自动办理 1 件$/)
  assert.equal((await dropped(later.id))?.on, '2024-03-09')
  assert.match((await run('2024-03-11')).says ?? '', /自动办理 0 件$/)
})
