import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { as, openEmbeddedTrial } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { NotPermitted, Refusal } from '../../kernel/refusal.ts'
import { caseView } from '../../store/case-view.ts'
import type { Store, Work } from '../../store/contract.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { deputyHead, disclosureHead, disclosureOfficer, organization, secrecyReviewer } from '../organization/index.ts'
import { informationRequests, request, requests } from './index.ts'
import { server } from './server.ts'

const modules = [organization, informationRequests]
const office = (today: Day) => as(disclosureOfficer, today, { person: 'officer' })
const head = (today: Day) => as(disclosureHead, today, { person: 'head' })
const reviewer = (today: Day) => as(secrecyReviewer, today, { person: 'reviewer' })
const deputy = (today: Day) => as(deputyHead, today, { person: 'deputy' })

const row = (more: object = {}) => ({
  subject: '2023年市级部门预算批复文件',
  channel: 'counter',
  arrivedOn: '2024-03-01',
  receivedOn: '2024-03-01',
  applicantKind: 'natural',
  applicantName: '沈若谷',
  phone: '19900001234',
  address: '云州市青云区财源路9号2幢301室',
  items: [{ asked: '2023年市级部门预算批复文件' }],
  form: 'electronic',
  delivery: 'email',
  ...more,
})
const saysOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal) return error.reasons.map((reason) => reason.says).join('；')
      throw error
    },
  )

describe('requests in the store', () => {
  let opened: Promise<Store> | undefined
  const store = () => (opened ??= openEmbeddedTrial(modules, { reactions: server.reactions ?? [] }))
  after(async () => (await opened)?.close())
  const open = async (more: object = {}) =>
    (await save(await store(), office('2024-03-01'), requests.id, { row: row(more) })).id
  const step = async (work: Work, id: string, name: string, input: object = {}) =>
    take(await store(), work, request.id, id, name, input)

  const answered = {
    asked: '2023年市级部门预算批复文件',
    result: 'open',
    ground: '由本机关制作',
    attachment: '批复文件',
  }
  const drafted = async (more: object = {}, fills: object = { items: [answered], outcome: 'open' }) => {
    const id = await open(more)
    await step(office('2024-03-11'), id, 'draft', { fills })
    return id
  }
  const reviewed = (id: string, conclusion = 'open') =>
    step(reviewer('2024-03-12'), id, 'review', {
      data: { conclusion, secrecy: 'none', privacy: 'none', opinion: '同意' },
    })
  const decide = (id: string, work = head('2024-03-13')) =>
    step(work, id, 'decide', { fills: { decidedOn: work.today } })
  const dispatch = (id: string, today: Day, data: object = {}) =>
    step(office(today), id, 'dispatch', {
      fills: { dispatchedOn: today, dispatchWay: 'ems', dispatchProof: 'EMS1' },
      data,
    })

  test('from arrival to dispatch, with numbers and letters', async () => {
    const id = await drafted()
    await reviewed(id)
    const decided = await decide(id)
    assert.equal(decided.letter?.name, '答复书')
    await dispatch(id, '2024-03-14')
    const view = await caseView(await store(), requests.id, id)
    assert.match(String(view.row.number), /^云财公开〔2024〕\d+号$/)
    assert.match(String(view.row.replyNumber), /^云财公开复〔2024〕\d+号$/)
    assert.equal(view.state, 'served')
    const reply = view.due('reply')
    assert.equal(reply.is === 'due' && reply.inTime, true)
  })
  test('nothing is handed out before the review', async () => {
    const id = await drafted()
    assert.match(await saysOf(decide(id)), /审查/)
    await reviewed(id, 'closed')
    assert.match(await saysOf(decide(id)), /审查/)
  })
  test('the one who drafts does not decide, and only the head decides', async () => {
    const id = await open()
    await step(head('2024-03-11'), id, 'draft', {
      fills: { items: [{ ...answered, result: 'cannot.needMake' }], outcome: 'cannot.needMake' },
    })
    assert.match(await saysOf(decide(id)), /本人办理/)
    await assert.rejects(decide(id, office('2024-03-13')), NotPermitted)
  })
  test('not held needs a search, or names who holds it', async () => {
    const item = { asked: '甲', result: 'cannot.notHeld', ground: '未检索到' }
    const id = await drafted({}, { items: [item], outcome: 'cannot.notHeld' })
    assert.match(await saysOf(decide(id)), /没有检索记录/)
    const other = await drafted(
      {},
      { items: [{ ...item, holder: '云州市审计局，电话0990-8200200' }], outcome: 'cannot.notHeld' },
    )
    assert.equal(await saysOf(decide(other)), 'done')
  })
  test('every item is answered and the outcome fits the items', async () => {
    const id = await drafted({}, { items: [answered, { asked: '乙' }], outcome: 'open' })
    assert.match(await saysOf(decide(id)), /没有写明答复结果/)
    const mixed = await drafted(
      {},
      {
        items: [answered, { asked: '乙', result: 'deny.internal', kind: 'personnel', ground: '内部' }],
        outcome: 'open',
      },
    )
    assert.match(await saysOf(decide(mixed)), /对不上/)
  })
  test('to refuse for a third party it must have been asked', async () => {
    const item = { asked: '合同', result: 'deny.thirdParty', ground: '商业秘密' }
    const id = await drafted({}, { items: [item], outcome: 'deny.thirdParty' })
    assert.match(await saysOf(decide(id)), /没有书面征求第三方意见/)
  })
  test('two third parties at once, each with its own clock; silence only on its last day', async () => {
    const id = await open()
    for (const track of ['甲', '乙'])
      await step(office('2024-03-05'), id, 'consultThirdParty', {
        data: { track, party: `${track}公司`, about: '合同', receivedOn: '2024-03-06' },
      })
    const silent = { data: { track: '甲', opinion: 'silent' } }
    assert.match(await saysOf(step(office('2024-03-20'), id, 'thirdPartyAnswers', silent)), /尚未届满/)
    assert.match(await saysOf(step(office('2024-04-01'), id, 'thirdPartyAnswers', silent)), /截至对方期限届满之日/)
    await step(office('2024-04-01'), id, 'thirdPartyAnswers', { on: '2024-03-27', ...silent })
    await step(office('2024-04-01'), id, 'thirdPartyAnswers', {
      on: '2024-03-11',
      data: { track: '乙', opinion: 'refuses', wellFounded: true },
    })
    const reply = (await caseView(await store(), requests.id, id)).due('reply')
    assert.equal(reply.is === 'due' && reply.due, '2024-04-23', 'the union of both, not the sum')
    await step(office('2024-04-02'), id, 'draft', { fills: { items: [answered], outcome: 'open' } })
    await step(reviewer('2024-04-02'), id, 'review', {
      data: { conclusion: 'open', secrecy: 'none', privacy: 'none', opinion: '可' },
    })
    assert.match(await saysOf(decide(id, head('2024-04-03'))), /第三方不同意公开/)
    await step(head('2024-04-03'), id, 'override', {
      fills: { decidedOn: '2024-04-03' },
      data: { interest: '公共资金的监督' },
    })
    assert.match(await saysOf(dispatch(id, '2024-04-03')), /还没有书面告知第三方/)
    await step(office('2024-04-03'), id, 'tellThirdParty', {
      data: { party: '乙公司', content: '合同', reasons: '监督', dispatch: 'EMS2' },
    })
    assert.equal(await saysOf(dispatch(id, '2024-04-03')), 'done')
  })
  test('correction once; late only with its reason', async () => {
    const id = await open()
    const ask = (today: Day, data: object = {}) =>
      step(office(today), id, 'askToCorrect', { data: { points: '写明文号', correctBy: '2024-04-10', ...data } })
    assert.match(await saysOf(ask('2024-03-13')), /七个工作日已经届满/)
    await ask('2024-03-13', { lateReason: '材料流转' })
    await step(office('2024-03-20'), id, 'correct', { data: { note: '已补' } })
    assert.match(await saysOf(ask('2024-03-21')), /已经告知过一次/)
  })
  test('an abandoned correction is not closed early', async () => {
    const id = await open()
    await step(office('2024-03-05'), id, 'askToCorrect', { data: { points: '写明文号', correctBy: '2024-03-26' } })
    const abandon = (today: Day, outcome = 'other.noCorrection') =>
      step(office(today), id, 'abandonCorrection', { fills: { outcome } })
    assert.match(await saysOf(abandon('2024-03-26')), /尚未届满/)
    assert.match(await saysOf(abandon('2024-03-27', 'other.other')), /应当是/)
    assert.equal(await saysOf(abandon('2024-03-27')), 'done')
  })
  test('extension: agreed by the head, told in time, once', async () => {
    const id = await open()
    const tell = (today: Day) => step(office(today), id, 'extend', { data: { way: 'email', proof: '回执1' } })
    assert.match(await saysOf(tell('2024-03-28')), /没有经过/)
    await step(head('2024-03-28'), id, 'approveExtension', { data: { reasons: '材料较多' } })
    assert.match(await saysOf(tell('2024-04-01')), /事后告知延期不改变届满日/)
    await tell('2024-03-29')
    assert.match(await saysOf(tell('2024-04-02')), /已经延长过一次/)
    const reply = (await caseView(await store(), requests.id, id)).due('reply')
    assert.equal(reply.is === 'due' && reply.due, '2024-04-28')
  })
  test('a fee needs its calculation, the deputy head and the reply period', async () => {
    const id = await open()
    const fills = { feeMethod: 'page', feeCount: 1500, feeAmount: 54_700_00n }
    const propose = (more: object) =>
      step(office('2024-03-12'), id, 'proposeFee', { fills: { ...fills, ...more }, data: { facts: '1500页' } })
    assert.match(await saysOf(propose({ feeAmount: 54_000_00n })), /不一致/)
    await propose({})
    const notify = (today: Day) => step(office(today), id, 'notifyFee', { data: { way: '缴款码' } })
    assert.match(await saysOf(notify('2024-03-13')), /未经分管副局长批准/)
    await step(deputy('2024-03-13'), id, 'approveFee')
    assert.match(await saysOf(notify('2024-04-01')), /不能再决定收费/)
    await notify('2024-03-14')
    const unpaid = (today: Day) => step(office(today), id, 'abandonUnpaid', { fills: { outcome: 'other.noFee' } })
    assert.match(await saysOf(unpaid('2024-05-20')), /还没有登记申请人签收/)
    await step(office('2024-03-18'), id, 'feeNoticeReceived', { data: { proof: 'EMS3' } })
    await step(office('2024-03-25'), id, 'pay', { fills: { feePaidOn: '2024-03-25' } })
    const reply = (await caseView(await store(), requests.id, id)).due('reply')
    assert.equal(reply.is === 'due' && reply.start, '2024-03-25')
  })
  test('dispatch needs its proof; a late one its reason; personal data a named person', async () => {
    const phone = { ...answered, ground: '联系人手机19900005678' }
    const id = await drafted({}, { items: [phone], outcome: 'open' })
    await reviewed(id)
    await decide(id)
    const bare = step(office('2024-03-14'), id, 'dispatch', { fills: { dispatchedOn: '2024-03-14' } })
    assert.match(await saysOf(bare), /疑似证件号/)
    const cleared = { cleared: 'head', clearedReason: '公务手机，已经本人同意' }
    const noProof = step(office('2024-03-14'), id, 'dispatch', { fills: { dispatchedOn: '2024-03-14' }, data: cleared })
    assert.match(await saysOf(noProof), /发出凭证/)
    assert.match(await saysOf(dispatch(id, '2024-04-02', cleared)), /答复期限已经届满/)
    assert.equal(await saysOf(dispatch(id, '2024-04-02', { ...cleared, lateReason: '退信' })), 'done')
  })
  test('a fax waits for its confirmation', async () => {
    const id = await open({ channel: 'fax', receivedOn: undefined })
    const before = await caseView(await store(), requests.id, id)
    assert.equal(before.state, 'unconfirmed')
    assert.equal(before.due('reply').is, 'not-running')
    const confirm = (receivedOn: Day) =>
      step(office('2024-03-04'), id, 'confirm', { fills: { receivedOn }, data: { way: 'phone' } })
    assert.match(await saysOf(confirm('2024-03-01')), /不一致/)
    await confirm('2024-03-04')
    const reply = (await caseView(await store(), requests.id, id)).due('reply')
    assert.equal(reply.is === 'due' && reply.start, '2024-03-04')
  })
  test('checks of the register', async () => {
    assert.match(await saysOf(open({ receivedOn: undefined })), /没有填写收到申请之日/)
    assert.match(await saysOf(open({ submittedOn: '2024-03-02' })), /晚于到达日期/)
    assert.match(await saysOf(open({ items: [] })), /申请事项/)
    assert.match(await saysOf(open({ agentName: '乔一鸣' })), /授权委托书/)
  })
})
