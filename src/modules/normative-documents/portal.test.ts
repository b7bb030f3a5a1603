import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import Fastify from 'fastify'
import { accessibilityFaults } from '../../../test/portal/accessible.ts'
import { visit } from '../../../test/portal/visitor.ts'
import { as, openEmbeddedTrial } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { portalHandler } from '../../portal/plugin.ts'
import { caseView } from '../../store/case-view.ts'
import type { TakeInput } from '../../store/contract.ts'
import { list } from '../../store/list.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { legalOfficer, officeHead, organization, resident, sectionHead, system } from '../organization/index.ts'
import {
  cleanUp,
  cleanUpOpinion,
  cleanUpOpinions,
  cleanUps,
  comment,
  comments,
  documents,
  draft,
  drafts,
  normativeDocuments,
} from './index.ts'
import { portal } from './portal.ts'

const section = (on: Day) => as(sectionHead, on, { person: 'section', unit: 'u2', units: ['u2'] })
const legal = (on: Day) => as(legalOfficer, on, { person: 'legal' })
const COMMENTED = '第一章 总则\n第一条 为规范验收，制定本办法。\n第二条 十五日内验收。\n第三条 自公布之日起施行。'

/** The portal over one draft that is open for comment until 1 April and one that is only planned. */
async function open() {
  const time = { today: '2024-03-08' as Day }
  const store = await openEmbeddedTrial([organization, normativeDocuments])
  const app = Fastify()
  await app.register(
    portalHandler({
      store,
      doors: new Map([['normative-documents', portal]]),
      resident: as(resident, time.today, { person: resident.id }).actor,
      system: as(system, time.today, { person: system.id }).actor,
      today: () => time.today,
      writesPerHour: 10_000,
    }),
  )
  after(async () => {
    await app.close()
    await store.close()
  })
  const plan = { planned: 'annual', plannedOn: '2024-01-15', drafting: 'u2', necessity: '需要' }
  const step = (id: string, on: Day, name: string, input: TakeInput = {}) =>
    take(store, section(on), draft.id, id, name, input)
  const put = async (id: string, title: string) => {
    await save(store, section('2024-01-15'), drafts.id, { id, row: { ...plan, title } })
    await step(id, '2024-02-01', 'begin')
    await step(id, '2024-02-20', 'prepare', {
      fills: { commentText: COMMENTED, explanation: '起草说明', basis: [{ law: '政府采购法' }] },
    })
  }
  await put('d1', '验收办法')
  await step('d1', '2024-03-01', 'openComment', { data: { until: '2024-04-01', where: '网站' } })
  await put('d2', '没有公开的办法')
  return { app, store, time, step }
}

describe('normative documents on the portal', async () => {
  const { app, store, time, step } = await open()
  const received = async () => (await list(store, section('2024-03-08'), comments.id, {})).rows

  test('somebody says something of one article, gets a number, and finds later what became of it', async () => {
    const visitor = visit(app)
    assert.match(await visitor.get('/consultations'), /验收办法/)
    assert.doesNotMatch(visitor.page, /没有公开的办法/)
    await visitor.get('/consultations/d1')
    assert.match(visitor.text(), /第一章 总则.*第二条.*十五日内验收/s)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    await visitor.get('/consultations/d1/comment?at=2')
    assert.match(visitor.text(), /对第二条提意见.*十五日内验收/s)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    await visitor.submit('/consultations/d1/comment', { opinion: ' ', who: '沈若谷' })
    assert.equal(visitor.status, 422)
    assert.match(visitor.text(), /请写下您的意见/)
    assert.match(visitor.page, /value="沈若谷"/, 'what was typed is still there')
    await visitor.submit('/consultations/d1/comment', { opinion: '改为<b>七日</b>', passage: '十五日' })
    assert.match(visitor.text(), /意见已经收到.*征意〔2024〕1号/s)
    const [row, ...others] = await received()
    assert.deepEqual(others, [])
    const view = await caseView(store, comments.id, String(row?.id))
    assert.equal(view.row.passage, '十五日')
    assert.deepEqual(
      [row?.row.article, row?.row.opinion, row?.row.who, row?.row.drafting],
      ['第二条', '改为<b>七日</b>', '沈**', 'u2'],
    )
  })

  test('the same sent twice is one; the public list never shows the words or the person', async () => {
    const visitor = visit(app)
    for (let n = 0; n < 2; n++) {
      await visitor.get('/consultations/d1/comment')
      await visitor.submit('/consultations/d1/comment', { opinion: '对全文的意见' })
    }
    const rows = await received()
    assert.equal(rows.length, 2)
    for (const { id, row } of rows)
      await take(store, section('2024-04-02'), comment.id, id, 'answer', {
        fills: {
          gist: `摘要：${row.article ?? '全文'}`,
          adoption: row.article ? 'adopted' : 'rejected',
          reason: '已研究',
        },
      })
    time.today = '2024-04-02'
    await visitor.get('/consultations/d1')
    assert.doesNotMatch(visitor.page, /提意见<|摘要/, 'over, and not yet closed by the section')
    await visitor.get('/consultations/d1/comment')
    assert.equal(visitor.status, 410)
    await step('d1', '2024-04-02', 'closeComment', {
      fills: { commentSummary: '收到2条，采纳1条。', reviewText: COMMENTED.replace('十五', '七') },
    })
    await visitor.get('/consultations/d1')
    assert.match(visitor.text(), /收到2条，采纳1条.*摘要：第二条.*采纳.*摘要：全文.*不采纳.*已研究/s)
    assert.doesNotMatch(visitor.page, /沈若谷|七日/)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    const file = await app.inject('/consultations/d1/adoption')
    assert.equal(file.rawPayload.subarray(0, 2).toString(), 'PK')
  })

  test('what was never put out for comment is not there', async () => {
    const visitor = visit(app)
    for (const path of [
      '/consultations/d2',
      '/consultations/d2/comment',
      '/consultations/d2/adoption',
      '/consultations/x',
    ]) {
      await visitor.get(path)
      assert.equal(visitor.status, 404, path)
    }
  })

  test('documents show what they are worth by the day, what changed, and the results of a clean-up', async () => {
    const row = { drafting: 'u2', publishedOn: '2019-12-30', effectiveOn: '2020-02-06' }
    const put = (id: string, more: object) =>
      save(store, legal('2024-01-08'), documents.id, {
        id,
        row: { ...row, title: `办法${id}`, number: `云财〔2020〕${id}号`, ...more },
      })
    await put('1', { validUntil: '2024-03-31', text: '第一条 十五日内办理。' })
    await put('2', {
      validUntil: '2025-12-31',
      text: '第一条 七日内办理。\n第二条 本办法自公布之日起施行。',
      replaces: '1',
    })
    await put('3', {})
    const visitor = visit(app)
    await visitor.get('/documents')
    assert.match(visitor.text(), /办法1.*已失效（2024年4月1日起）/s, 'the day counts, not whether somebody recorded it')
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    await visitor.get('/documents/2/comparison/former')
    assert.match(visitor.page, /<del>十五<\/del><ins>七<\/ins>|<del>十五日内<\/del>|<del>十五日<\/del>/)
    assert.match(visitor.text(), /第二条.*新增/s)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    await visitor.get('/documents/3/comparison/former')
    assert.equal(visitor.status, 404)

    time.today = '2024-05-06'
    const work = legal('2024-05-06')
    const campaign = { title: '清理', kind: 'periodic', startedOn: '2024-05-06', scope: '全部', dueOn: '2024-05-31' }
    await save(store, work, cleanUps.id, { id: 'c1', row: campaign })
    await visitor.get('/clean-ups/c1')
    assert.equal(visitor.status, 404, 'nothing is shown before the result is published')
    const opinion = {
      cleanUp: 'c1',
      document: '3',
      name: '办法3',
      section: 'u2',
      proposedOn: '2024-05-06',
      proposal: 'repeal',
      grounds: '任务完成',
    }
    await save(store, work, cleanUpOpinions.id, { id: 'o1', row: opinion })
    await take(store, work, cleanUpOpinion.id, 'o1', 'conclude', {
      fills: { conclusion: 'repeal', reason: '任务已经完成' },
    })
    await take(store, work, cleanUpOpinion.id, 'o1', 'carryOut', { data: { announcement: '1号' } })
    const publish = (name: string, input: TakeInput) => take(store, work, cleanUp.id, 'c1', name, input)
    await publish('collected', { data: { account: '齐' } })
    const meeting = as(officeHead, '2024-05-06', { person: 'office' })
    await take(store, meeting, cleanUp.id, 'c1', 'decide', { fills: { meeting: '第6次局务会议' } })
    await publish('publish', { fills: { publishedOn: '2024-05-06', result: '现予公布。' }, data: { where: '网站' } })
    await visitor.get('/clean-ups/c1')
    assert.match(visitor.text(), /保留0件、修订0件、废止1件、宣布失效0件.*办法3.*任务已经完成/s)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    assert.match(await visitor.get('/documents/former'), /已废止（2024年5月6日起）/)
    assert.equal((await app.inject('/clean-ups/c1/docx')).rawPayload.subarray(0, 2).toString(), 'PK')
  })
})
