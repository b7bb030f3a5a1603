import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { as, shared } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import { caseView } from '../../store/case-view.ts'
import { figure } from '../../store/figure.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { caseHandler, legalHead, legalOfficer, organization } from '../organization/index.ts'
import { gradeOf, marksOf } from './file-score.ts'
import { enforcement, fileReview, fileReviews } from './index.ts'
import { fileFaults, filesExcellent, filesReviewed } from './indicators.ts'

const ON: Day = '2024-12-02'
const legal = as(legalOfficer, ON, { person: 'legal' })
const head = as(legalHead, ON, { person: 'head' })
const handler = as(caseHandler, ON, { person: 'handler', unit: 'section' })
const POINTS = [
  { item: '事实和证据', full: 60, lost: 0 },
  { item: '程序和告知', full: 40, lost: 12, fault: '没有告知救济途径（第9页）' },
]
const ROW = {
  ...{ round: '2024年评查', reviewedOn: ON, kind: 'penalty', file: '云财罚〔2024〕1号', section: 'section' },
  handlers: [{ person: 'handler' }],
  reviewers: [{ person: 'legal' }, { person: 'head' }],
  ...{ points: POINTS, grade: 'qualified', summary: '程序问题请整改。' },
}

describe('the mark of a file', () => {
  test('is what is left, and its grade goes by the share of the full mark', () => {
    assert.equal(marksOf({ points: POINTS }), '88 / 100')
    const of = (full: number, lost: number) => gradeOf([{ full, lost }])
    assert.deepEqual(
      [of(100, 10), of(100, 11), of(80, 8), of(100, 40), of(100, 41)],
      ['excellent', 'qualified', 'excellent', 'qualified', 'unqualified'],
    )
  })
})

describe('the review of a file', () => {
  const opened = shared('embedded', { modules: [organization, enforcement] })

  test('is refused where a handler reviews, a fault is not said, or the grade does not follow from the marks', async () => {
    const store = await opened()
    const tried = (more: object) => save(store, legal, fileReviews.id, { row: { ...ROW, ...more } })
    await assert.rejects(tried({ reviewers: [{ person: 'handler' }, { person: 'head' }] }), /评查人是本案的承办人/)
    await assert.rejects(tried({ reviewers: [{ person: 'legal' }] }), /评查人少于两人/)
    await assert.rejects(tried({ grade: 'excellent' }), /等次与得分不符/)
    await assert.rejects(tried({ points: [{ item: '证据', full: 10, lost: 1 }], grade: 'excellent' }), /没有写明问题/)
    await assert.rejects(tried({ points: [{ item: '证据', full: 10, lost: 11, fault: '缺' }] }), /扣分超过满分/)
  })

  test('goes back to the section, is put right and confirmed; what has no fault is closed at once', async () => {
    const store = await opened()
    await save(store, legal, fileReviews.id, { id: 'one', row: ROW })
    await save(store, legal, fileReviews.id, {
      id: 'two',
      row: { ...ROW, points: [{ item: '证据', full: 100, lost: 0 }], grade: 'excellent' },
    })
    const step = (who: typeof legal, id: string, name: string, input = {}) =>
      take(store, who, fileReview.id, id, name, input)
    await assert.rejects(step(legal, 'one', 'closeFaultless'), /有扣分的项目/)
    await assert.rejects(step(legal, 'two', 'feedBack', { data: { rectifyBy: '2024-12-13' } }), /没有扣分的项目/)
    await step(legal, 'one', 'feedBack', { data: { rectifyBy: '2024-12-13' } })
    await step(handler, 'one', 'rectify', { fills: { rectification: '已补充告知。' } })
    await step(head, 'one', 'confirm')
    await step(legal, 'two', 'closeFaultless')
    const view = await caseView(store, fileReviews.id, 'one')
    assert.deepEqual([view.state, view.row.marks], ['closed', '88 / 100'])
    const counted = await Promise.all(
      [filesReviewed, filesExcellent, fileFaults].map((one) => figure(store, one, yearPeriod(2024))),
    )
    assert.deepEqual(
      counted.map((one) => one.is !== 'blank' && one.value.kind === 'exact' && one.value.n),
      [2, 1, 1],
    )
  })
})
