import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { as, openEmbeddedTrial } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/refusal.ts'
import { caseView } from '../../store/case-view.ts'
import type { Store, Work } from '../../store/contract.ts'
import { list } from '../../store/list.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { caseHandler, disclosureOfficer, organization, system } from '../organization/index.ts'
import type { RequestHints } from './hints.ts'
import { contribution, contributions, informationRequests, request, requests } from './index.ts'
import { server } from './server.ts'

const modules = [organization, informationRequests]
const office = (today: Day) => as(disclosureOfficer, today, { person: 'officer' })
const row = (more: object = {}) => ({
  subject: '2023年市级部门预算批复文件',
  channel: 'counter',
  arrivedOn: '2024-03-01',
  receivedOn: '2024-03-01',
  applicantKind: 'natural',
  applicantName: '沈若谷',
  phone: '19900001234',
  items: [{ asked: '2023年市级部门预算批复文件' }],
  form: 'electronic',
  delivery: 'email',
  ...more,
})

describe('sections', () => {
  let opened: Promise<Store> | undefined
  const store = () => (opened ??= openEmbeddedTrial(modules, { reactions: server.reactions ?? [] }))
  after(async () => (await opened)?.close())
  const section = (today: Day, unit: string) => as(caseHandler, today, { person: `of-${unit}`, unit })

  test('each gets its own part without the applicant, and only its own', async () => {
    const tx = await store()
    const { id } = await save(tx, office('2024-03-01'), requests.id, {
      row: row({ items: [{ asked: '甲' }, { asked: '乙' }] }),
    })
    await take(tx, office('2024-03-04'), request.id, id, 'assign', {
      fills: { section: 'u2', items: [{ asked: '甲' }, { asked: '乙', section: 'u3' }] },
    })
    const seen = await list(tx, section('2024-03-04', 'u3'), contributions.id, {})
    assert.equal(seen.rows.length, 1)
    assert.deepEqual((await caseView(tx, contributions.id, `${id}-u3`)).row.items, [{ asked: '乙' }])
    assert.ok(!JSON.stringify(seen).includes('沈'))
    assert.equal((await list(tx, section('2024-03-04', 'u3'), requests.id, {})).rows.length, 0)
    await take(tx, section('2024-03-05', 'u3'), contribution.id, `${id}-u3`, 'contribute', {
      fills: { suggestions: [{ asked: '乙', result: 'open', ground: '可以公开' }] },
    })
    await take(tx, office('2024-03-06'), request.id, id, 'withdraw', {
      fills: { outcome: 'other.other' },
      data: { statement: '书面撤回' },
    })
    assert.equal((await caseView(tx, contributions.id, `${id}-u2`)).state, 'cancelled')
    assert.equal((await caseView(tx, contributions.id, `${id}-u3`)).state, 'answered')
  })
})

describe('the daily round', () => {
  let opened: Promise<Store> | undefined
  const store = () => (opened ??= openEmbeddedTrial(modules))
  after(async () => (await opened)?.close())
  const round = async (today: Day) => {
    const job = server.jobs?.[0]
    assert.ok(job)
    return job.run(await store(), as(system, today), {}, async () => undefined)
  }

  test('closes lapsed consultations as of their last day and marks what is overdue, once', async () => {
    const tx = await store()
    const { id } = await save(tx, office('2024-03-01'), requests.id, { row: row() })
    const consult = { track: '甲', party: '甲公司', about: '合同', receivedOn: '2024-03-06' }
    await take(tx, office('2024-03-05'), request.id, id, 'consultThirdParty', { data: consult })
    assert.match((await round('2024-03-27')).says ?? '', /意见0项，超过答复期限0件/)
    assert.match((await round('2024-03-28')).says ?? '', /意见1项，超过答复期限0件/)
    const view = await caseView(tx, requests.id, id)
    const reply = view.due('reply')
    assert.equal(reply.is === 'due' && reply.due, '2024-04-23')
    assert.match((await round('2024-04-23')).says ?? '', /意见0项，超过答复期限0件/)
    assert.match((await round('2024-04-24')).says ?? '', /超过答复期限1件/)
    assert.match((await round('2024-04-25')).says ?? '', /超过答复期限0件/)
    assert.equal((await caseView(tx, requests.id, id)).history.filter(({ step }) => step === 'markOverdue').length, 1)
  })
})

describe('hints', () => {
  let opened: Promise<Store> | undefined
  const store = () => (opened ??= openEmbeddedTrial(modules))
  after(async () => (await opened)?.close())
  const open = async (more: object) =>
    (await save(await store(), office('2024-03-01'), requests.id, { row: row(more) })).id
  const hints = async (work: Work, id: string): Promise<RequestHints> => {
    const route = server.routes?.find(({ path }) => path === '/requests/:id/hints')
    assert.ok(route)
    return (await route.run({ store: await store(), work, params: { id }, query: {}, body: undefined })) as RequestHints
  }

  test('same phone and like subject are found, others are not; nobody is named', async () => {
    const id = await open({})
    const samePhone = await open({ applicantName: '乔一鸣', phone: '199 0000 1234', subject: '滨江路综合改造工程合同' })
    const alike = await open({ phone: '19900005678', subject: '申请公开2023年市级部门的预算批复' })
    await open({ phone: '19900009999', subject: '代理记账机构名单' })
    const found = await hints(office('2024-03-04'), id)
    assert.deepEqual(
      found.applicant.map((one) => one.id),
      [samePhone],
    )
    assert.deepEqual(found.applicant[0]?.same, ['同一手机号'])
    assert.deepEqual(
      found.duplicates.map((one) => one.id),
      [alike],
    )
    assert.equal(found.says.length, 1)
    assert.ok(!JSON.stringify(found).includes('乔'))
  })
  test('who does not read the request gets no hints', async () => {
    const id = await open({})
    await assert.rejects(hints(as(caseHandler, '2024-03-04', { unit: 'u9' }), id), NotFound)
  })
})
