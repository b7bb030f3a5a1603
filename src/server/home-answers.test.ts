import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Bureau, openBureau, TODAY } from '../../test/server/bureau.ts'
import { cases } from '../../test/server/duty.ts'
import { caseRow, personalIn } from '../../test/server/samples.ts'
import type { Day } from '../kernel/day.ts'
import { homeQuestion } from '../kernel/home-question.ts'
import * as organization from '../modules/organization/server.ts'
import type { Work } from '../store/contract.ts'
import { save } from '../store/save.ts'
import { take } from '../store/take.ts'
import { homeAnswers } from './home-answers.ts'

const urgent = homeQuestion({
  id: 'trial.urgent',
  name: '加急事项',
  homes: ['section', 'office'],
  of: cases,
  reads: ['parties'],
  where: () => [{ field: 'ended', op: 'is', value: 'false' }],
  keep: ({ row }) => row.urgent === true,
  order: 'receivedOn',
  clocks: true,
  says: ({ row, nameOf }, { reportYear }) =>
    `${reportYear} ${nameOf(row.section ?? '')} ${row.applicant} ${row.parties?.length}`,
  nothing: '没有加急事项',
})

describe('the answers of a home', () => {
  let bureau: Bureau
  const work = async (person: string, today: Day = TODAY): Promise<Work> => ({
    actor: await organization.actorOf(bureau.store, person, today),
    today,
    via: 'screen',
  })
  const answersOf = async (person: string) => homeAnswers(bureau.store, await work(person), [urgent])
  before(async () => {
    bureau = await openBureau()
    const open = async (id: string, unit: string, more: object) =>
      save(bureau.store, await work('disclosure-officer'), cases.id, {
        id,
        row: caseRow(id, { section: 'section-a', ...more }),
        place: { region: 'city', unit },
        on: (more as { receivedOn?: Day }).receivedOn ?? TODAY,
      })
    await open('first', 'section-a', { urgent: true, receivedOn: '2024-05-30' })
    await open('second', 'section-a', { urgent: true })
    await open('calm', 'section-a', {})
    await open('elsewhere', 'section-b', { urgent: true })
    await open('ended', 'section-a', { urgent: true })
    await take(bureau.store, await work('disclosure-officer'), 'trial.handling', 'ended', 'withdraw', {})
  })
  after(() => bureau.close())

  test('rows in reach that meet the question, in its order, each with the next deadline of its case', async () => {
    const [answer, ...others] = await answersOf('case-handler')
    assert.equal(others.length, 0)
    assert.deepEqual(
      answer?.items.map(({ id, due }) => [id, due]),
      [
        ['first', '2024-06-27'],
        ['second', '2024-07-01'],
      ],
    )
    assert.equal(answer?.count, 2)
    assert.equal(answer?.opens, '/app/r/trial/cases?f=ended.is%3Afalse')
    assert.match(answer?.items[0]?.says ?? '', /^2024 甲科 \S+ 1，办理期限$/)
    assert.deepEqual(personalIn(JSON.stringify(answer)), [])
  })
  test('somebody who reaches more sees more; who has another home, or may not read, is not answered', async () => {
    assert.equal((await answersOf('disclosure-officer'))[0]?.count, 3)
    assert.deepEqual(await answersOf('inspector'), [])
    assert.deepEqual(await answersOf('office-head'), [])
  })
  test('a question that orders by nothing the register has is refused when it is declared', () =>
    assert.throws(() => homeQuestion({ ...urgent, order: 'nowhere' }), /orders by nowhere/))
})
