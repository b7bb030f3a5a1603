import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { as, shared } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { printFigure } from '../../kernel/figure.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { amend } from '../../store/amend.ts'
import { automaticSteps } from '../../store/automatic-steps.ts'
import { caseView } from '../../store/case-view.ts'
import { closePeriod } from '../../store/closures.ts'
import type { Store, TakeInput } from '../../store/contract.ts'
import { figure } from '../../store/figure.ts'
import { publicList } from '../../store/public.ts'
import { record } from '../../store/record.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import {
  bureauHead,
  legalHead,
  legalOfficer,
  officeHead,
  organization,
  sectionHead,
  system,
} from '../organization/index.ts'
import {
  cleanUpOpinion,
  cleanUpOpinions,
  cleanUps,
  document,
  documents,
  draft,
  drafts,
  normativeDocuments,
} from './index.ts'
import { stock } from './indicators.ts'

const section = (on: Day) => as(sectionHead, on, { person: 'section', unit: 'u2', units: ['u2'] })
const legal = (on: Day) => as([legalOfficer, legalHead], on, { person: 'legal' })
const office = (on: Day) => as(officeHead, on, { person: 'office' })
const chief = (on: Day) => as(bureauHead, on, { person: 'chief' })

const plan = {
  title: '政府采购履约验收管理办法',
  planned: 'annual',
  plannedOn: '2024-01-15',
  drafting: 'u2',
  necessity: '需要统一规定。',
}
const written = {
  commentText: '第一条 十五日内验收。\n第二条 自公布之日起施行。',
  explanation: '说明',
  basis: [{ law: '政府采购法' }],
  market: true,
}
const clean = { power: 'within', content: 'lawful', procedure: 'kept', form: 'proper', reviewer: '甲' }
const stocked = (number: string, more: object = {}) => ({
  title: '旧办法',
  drafting: 'u2',
  publishedOn: '2020-01-06',
  effectiveOn: '2020-02-06',
  number,
  ...more,
})

async function refused(running: Promise<unknown>, says: RegExp): Promise<void> {
  await assert.rejects(running, (error) => error instanceof Refusal && says.test(error.message))
}

describe('a document from plan to filing', () => {
  const opened = shared('embedded', { modules: [organization, normativeDocuments] })
  const step = async (id: string, by: typeof section, on: Day, name: string, input: TakeInput = {}) =>
    take(await opened(), by(on), draft.id, id, name, input)

  test('is refused at each wrong turn with a sentence, and published it stands in the stock', async () => {
    const store = await opened()
    const old = await save(store, legal('2024-01-08'), documents.id, { row: stocked('云财采〔2020〕1号') })
    const { id } = await save(store, section('2024-01-15'), drafts.id, { row: { ...plan, replaces: old.id } })
    await step(id, section, '2024-02-01', 'begin')
    await step(id, section, '2024-02-20', 'prepare', { fills: written })
    const notice = { where: '网站' }
    await refused(
      step(id, section, '2024-03-01', 'openComment', { data: { ...notice, until: '2024-03-11' } }),
      /少于三十日，没有说明理由/,
    )
    await step(id, section, '2024-03-01', 'openComment', { data: { ...notice, until: '2024-04-01' } })
    const closing = { fills: { commentSummary: '没有意见', reviewText: written.commentText } }
    await refused(step(id, section, '2024-04-01', 'closeComment', closing), /期限尚未届满/)
    await step(id, section, '2024-04-02', 'closeComment', closing)
    const shown = (await record(store, legal('2024-04-03'), drafts.id, id)).deadlines
    assert.equal(
      shown.find((one) => one.id === 'comment')?.inTime,
      true,
      'a minimum is kept by waiting for its last day',
    )
    const file = { fills: { ownOpinion: '合法' }, data: { complete: true } }
    await refused(step(id, legal, '2024-04-08', 'accept', file), /还没有公平竞争审查结论/)
    await refused(
      step(id, section, '2024-04-08', 'competition', { fills: { competition: 'none' }, data: { reviewer: '甲' } }),
      /应当审查/,
    )
    await step(id, section, '2024-04-08', 'competition', {
      fills: { competition: 'pass', competitionReason: '逐条审查' },
      data: { reviewer: '甲', heard: '协会' },
    })
    await step(id, legal, '2024-04-10', 'accept', file)
    await refused(step(id, legal, '2024-04-12', 'approve', { data: clean }), /不足五个工作日/)
    await refused(
      step(id, legal, '2024-04-17', 'approve', { data: { ...clean, power: 'beyond' } }),
      /不能出具合法的意见/,
    )
    const issues = [{ aspect: 'content', clause: '第一条', issue: '过长', advice: '改为七日' }]
    await step(id, legal, '2024-04-17', 'askAmend', { fills: { reviewIssues: issues }, data: clean })
    await refused(step(id, section, '2024-04-22', 'revise', { data: { how: '已改' } }), /没有逐条写明采纳情况/)
    const text = '第一条 七日内验收。\n第二条 自2024年8月1日起施行。'
    const adopted = issues.map((one) => ({ ...one, adoption: 'adopted' }))
    await step(id, section, '2024-04-22', 'revise', {
      fills: { reviewText: text, reviewIssues: adopted },
      data: { how: '已改' },
    })
    await step(id, legal, '2024-04-23', 'accept', file)
    await step(id, legal, '2024-05-06', 'approve', { data: clean })
    const minutes = await store.files.put(office('2024-05-13'), Buffer.from('纪要'), '纪要.txt', 'text/plain')
    await step(id, office, '2024-05-13', 'pass', {
      fills: { finalText: text, minutes: [minutes] },
      data: { meeting: '第5次', present: '全体', votes: '一致' },
    })
    await step(id, chief, '2024-05-14', 'sign')
    await step(id, office, '2024-05-15', 'number')
    const published = { publishedOn: '2024-05-20', effectiveOn: '2024-08-01', interpretation: '解读' }
    const where = { data: { where: '公报', fileBy: '2024-06-04' } }
    await refused(
      step(id, office, '2024-05-20', 'publish', { fills: { ...published, validUntil: '2030-07-31' }, ...where }),
      /最长年限/,
    )
    await step(id, office, '2024-05-20', 'publish', { fills: { ...published, validUntil: '2029-07-31' }, ...where })

    const made = (await publicList(store, documents.id, { search: '履约验收' })).rows[0]
    assert.equal(made?.row.text, text)
    assert.match(String(made?.row.number), /^云财规〔2024〕\d+号$/)
    const view = await caseView(store, documents.id, String(made?.id))
    assert.deepEqual([view.state, view.due('expiry')], ['valid', { ...view.due('expiry'), due: '2029-07-31' }])
    const former = await caseView(store, documents.id, old.id)
    assert.deepEqual([former.state, former.row.lostOn, former.row.lostBy], ['revised', '2024-08-01', made?.row.number])

    await step(id, office, '2024-05-31', 'report', { data: { to: '市政府', copies: '5份' } })
    await refused(step(id, office, '2024-06-05', 'file', { data: { receiptNumber: '云备1号' } }), /备案回执/)
    const receipt = await store.files.put(office('2024-06-05'), Buffer.from('回执'), '回执.txt', 'text/plain')
    await step(id, office, '2024-06-05', 'file', {
      fills: { filingReceipt: [receipt] },
      data: { receiptNumber: '云备1号' },
    })
    assert.equal((await caseView(store, drafts.id, id)).state, 'filed')
  })

  test('whoever drafted never reviews, and without urgency the public is heard', async () => {
    const { id } = await save(await opened(), legal('2024-01-15'), drafts.id, { row: { ...plan, title: '自拟自审' } })
    await step(id, legal, '2024-02-01', 'begin')
    await step(id, legal, '2024-02-01', 'prepare', { fills: { ...written, market: false } })
    await refused(
      step(id, legal, '2024-02-02', 'skipComment', { fills: { reviewText: '第一条' }, data: { reason: '急' } }),
      /没有登记紧急情况/,
    )
    await step(id, legal, '2024-02-02', 'openComment', { data: { where: '网站', until: '2024-03-04' } })
    await step(id, legal, '2024-03-05', 'closeComment', { fills: { commentSummary: '无', reviewText: '第一条' } })
    await step(id, legal, '2024-03-06', 'accept', { fills: { ownOpinion: '合法' }, data: { complete: true } })
    await refused(step(id, legal, '2024-03-18', 'approve', { data: clean }), /由您本人办理/)
  })
})

describe('the stock', () => {
  const opened = shared('embedded', { modules: [organization, normativeDocuments] })
  const state = async (store: Store, id: string) => (await caseView(store, documents.id, id)).state

  test('a conclusion that is published is carried out; what lapses lapses by itself; the year adds up', async () => {
    const store = await opened()
    const put = async (number: string, more: object = {}) =>
      (await save(store, legal('2024-01-08'), documents.id, { row: stocked(number, more) })).id
    const [kept, gone, ending] = [await put('1'), await put('2'), await put('3', { validUntil: '2024-06-30' })]
    const wrong = await put('4', { validUntil: '2024-03-31' })
    await amend(store, legal('2024-01-09'), documents.id, wrong, {
      changes: { validUntil: '2025-03-31' },
      reason: '录错',
    })
    const { id } = await save(store, legal('2024-05-06'), cleanUps.id, {
      row: { title: '清理', kind: 'periodic', startedOn: '2024-05-06', scope: '全部', dueOn: '2024-05-31' },
    })
    const opinion = async (of: string, proposal: string) => {
      const row = {
        cleanUp: id,
        document: of,
        name: of,
        section: 'u2',
        proposedOn: '2024-05-20',
        proposal,
        grounds: '理由',
      }
      return (await save(store, section('2024-05-20'), cleanUpOpinions.id, { row })).id
    }
    const conclude = async (one: string, conclusion: string, reason?: string) => {
      const by = legal('2024-06-10')
      await take(store, by, cleanUpOpinion.id, one, 'conclude', { fills: { conclusion, ...(reason && { reason }) } })
      await take(store, by, cleanUpOpinion.id, one, 'carryOut', { data: { announcement: '云财规清〔2024〕1号' } })
    }
    await conclude(await opinion(kept, 'keep'), 'keep')
    const changed = await opinion(gone, 'keep')
    await refused(conclude(changed, 'repeal'), /没有写明理由/)
    await conclude(changed, 'repeal', '任务已经完成')
    assert.deepEqual([await state(store, kept), await state(store, gone)], ['valid', 'repealed'])

    const run = (today: Day) =>
      automaticSteps.run(store, as(system, today, { person: 'system' }), {}, async () => undefined)
    await run('2024-06-30')
    assert.equal(await state(store, ending), 'valid', 'its last day is not over')
    await run('2024-07-01')
    assert.deepEqual([await state(store, ending), await state(store, wrong)], ['lapsed', 'valid'])
    assert.equal((await caseView(store, documents.id, wrong)).due('evaluation').is, 'due')

    await closePeriod(store, legal('2025-01-08'), documents.id, 'u1', 2024)
    const identity = await figure(store, stock, yearPeriod(2024))
    assert.match(
      identity.is === 'known' ? printFigure(identity) : identity.is,
      /^年初4件＋制发0件－废止和宣布失效1件－到期失效1件－修订替代0件＝2件，与年末有效2件一致$/,
    )
  })

  test('a document that has lapsed cannot be continued, and one that runs is not ended as lapsed', async () => {
    const store = await opened()
    const row = stocked('5', { validUntil: '2024-09-30' })
    const { id } = await save(store, legal('2024-01-08'), documents.id, { row })
    await refused(take(store, legal('2024-09-30'), document.id, id, 'lapse'), /尚未届满/)
    await take(store, section('2024-04-08'), document.id, id, 'evaluate')
    const onward = (on: Day) =>
      take(store, chief(on), document.id, id, 'continue', {
        fills: { evaluation: '可行', validUntil: '2029-09-30' },
        data: { publishedOn: on, where: '公报' },
      })
    await refused(onward('2024-10-08'), /已自动失效/)
    await onward('2024-09-20')
    const view = await caseView(store, documents.id, id)
    const [expiry, evaluation] = [view.due('expiry'), view.due('evaluation')]
    assert.deepEqual(
      [expiry.is === 'due' && expiry.due, evaluation.is === 'due' && evaluation.due],
      ['2029-09-30', '2029-03-30'],
    )
  })
})
