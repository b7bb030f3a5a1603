import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import Fastify from 'fastify'
import { accessibilityFaults } from '../../../test/portal/accessible.ts'
import { textOf, type Visitor, visit } from '../../../test/portal/visitor.ts'
import { as, openEmbeddedTrial } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { portalHandler } from '../../portal/plugin.ts'
import { amend } from '../../store/amend.ts'
import { caseView } from '../../store/case-view.ts'
import type { TakeInput } from '../../store/contract.ts'
import { letter } from '../../store/letters.ts'
import { list } from '../../store/list.ts'
import { record } from '../../store/record.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { disclosureHead, disclosureOfficer, organization, resident, system } from '../organization/index.ts'
import { informationRequests, request, requests } from './index.ts'
import { portal } from './portal.ts'

const officer = (today: Day) => as(disclosureOfficer, today, { person: 'officer' })

/** The portal over an empty store, on a day that the test moves. */
async function open() {
  const time = { now: '2024-03-08T02:00:00.000Z', today: '2024-03-08' as Day }
  const store = await openEmbeddedTrial([organization, informationRequests], { clock: () => time.now })
  const app = Fastify()
  await app.register(
    portalHandler({
      store,
      doors: new Map([['information-requests', portal]]),
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
  const office = (on: Day, id: string, step: string, input: TakeInput = {}, who = disclosureOfficer) =>
    take(store, as(who, on, { person: who.id }), request.id, id, step, input)
  return { app, store, time, office }
}

const WHO = {
  applicantKind: 'natural',
  applicantName: '沈若谷',
  identityKind: 'resident',
  identityNumber: '11010519491231002x',
  phone: '138 0013-8000',
}
const ITEM = '云州市市级部门2024年“三公”经费预算汇总表'

/** Fills in everything up to the check page. */
async function fillIn(visitor: Visitor, items: readonly string[] = [ITEM]): Promise<void> {
  await visitor.get('/apply')
  await visitor.submit('/apply')
  await visitor.submit('/apply/who', WHO)
  for (const [index, item] of items.entries()) {
    const last = index === items.length - 1
    await visitor.submit('/apply/what', { [`item-${index + 1}`]: item, ...(!last && { act: 'add' }) })
  }
  await visitor.submit('/apply/how', { way: 'platform' })
  assert.equal(visitor.path, '/apply/check', visitor.text())
}

/** Applies, and gives the code and the id of the case. */
async function apply({ app, store, time }: Awaited<ReturnType<typeof open>>, items?: readonly string[]) {
  const visitor = visit(app)
  await fillIn(visitor, items)
  await visitor.submit('/apply/check')
  const code = /class="code">([0-9A-Z]{8})</.exec(visitor.page)?.[1]
  assert.ok(code, visitor.text())
  const { rows } = await list(store, officer(time.today), requests.id, { order: { by: 'number', descending: true } })
  return { visitor, code, id: rows[0]?.id ?? '' }
}

async function follow(visitor: Visitor, code: string, digits = '8000'): Promise<string> {
  await visitor.get('/follow')
  return visitor.submit('/follow', { code, digits })
}

describe('applying', async () => {
  const at = await open()
  test('four steps, a receipt at once with number, code, date and why', async () => {
    const { visitor, id } = await apply(at, [ITEM, '云财预〔2024〕15号文件<script>全文'])
    assert.equal(visitor.path, '/apply/receipt')
    const text = visitor.text()
    assert.match(text, /云财公开〔2024〕\d+号/)
    assert.match(text, /2024年4月8日/)
    assert.match(text, /以系统回执之日为收到之日/)
    assert.match(visitor.page, /<b>8<\/b><small>起算/)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    assert.equal(text.includes('沈若谷'), false, 'no name on the page')
    const { row, state } = await caseView(at.store, requests.id, id)
    assert.equal(state, 'received')
    assert.deepEqual(
      [row.phone, row.identityNumber, row.channel, row.receivedOn, row.delivery],
      ['13800138000', '11010519491231002X', 'web', '2024-03-08', 'platform'],
    )
    assert.deepEqual((row.items as { asked: string }[])[1]?.asked, '云财预〔2024〕15号文件<script>全文')
  })
  test('sent twice, it is registered once', async () => {
    const before = (await list(at.store, officer(at.time.today), requests.id, { total: true })).total?.n ?? 0
    const visitor = visit(at.app)
    await fillIn(visitor)
    await Promise.all([visitor.submit('/apply/check'), visitor.submit('/apply/check')])
    await visitor.get('/apply/check')
    assert.equal(visitor.status, 404)
    assert.equal((await list(at.store, officer(at.time.today), requests.id, { total: true })).total?.n, before + 1)
  })
  test('every fault is a sentence at its field, and nothing typed is lost', async () => {
    const visitor = visit(at.app)
    await visitor.get('/apply')
    await visitor.submit('/apply')
    await visitor.submit('/apply/who', {
      ...WHO,
      identityNumber: '110105194912310021',
      phone: '12',
      agentName: '李"四',
    })
    assert.equal(visitor.status, 422)
    for (const says of [/校验位/, /11 位手机号码/, /请上传授权委托书/]) assert.match(visitor.text(), says)
    assert.match(visitor.page, /value="沈若谷"/)
    assert.match(visitor.page, /value="李&quot;四"/)
    assert.match(visitor.page, /value="natural" checked/)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    await visitor.get('/apply/check')
    assert.equal(visitor.path, '/apply/who', 'the check leads to the first open step')
    await visitor.submit('/apply/who', { ...WHO, applicantKind: 'toString', identityKind: '__proto__' })
    assert.match(visitor.text(), /请选择申请人类型/)
    await visitor.submit('/apply/who', { ...WHO, agentName: '' })
    await visitor.submit('/apply/what', { 'item-1': '  ' })
    assert.match(visitor.text(), /至少一项/)
    await visitor.submit('/apply/what', { 'item-1': ITEM })
    await visitor.submit('/apply/how', { way: 'email', email: 'x', address: '' })
    assert.match(visitor.text(), /邮箱地址应为/)
  })
  test('items are added and removed without script', async () => {
    const visitor = visit(at.app)
    await visitor.get('/apply')
    await visitor.submit('/apply')
    await visitor.submit('/apply/who', WHO)
    await visitor.submit('/apply/what', { 'item-1': '第一件信息', act: 'add' })
    await visitor.submit('/apply/what', { 'item-2': '第二件信息', act: 'add' })
    await visitor.submit('/apply/what', { 'item-3': '第三件信息', act: 'remove-2' })
    assert.match(visitor.page, /id="item-2"[^>]*>\s*第三件信息/)
    assert.equal(visitor.page.includes('第二件信息'), false)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
  })
  test('a file is known by its content; a refused one leaves the rest', async () => {
    const visitor = visit(at.app)
    await visitor.get('/apply')
    await visitor.submit('/apply')
    await visitor.submit('/apply/who', WHO)
    const program = { field: 'application', name: '申请书.pdf', bytes: 'MZ....' }
    await visitor.submit('/apply/what', { 'item-1': ITEM }, program)
    assert.equal(visitor.status, 422)
    assert.match(visitor.text(), /「申请书\.pdf」是可执行程序或脚本/)
    assert.match(visitor.page, new RegExp(ITEM))
    await visitor.submit('/apply/what', {}, { ...program, bytes: '%PDF-1.4\n%%EOF' })
    assert.equal(visitor.path, '/apply/how')
    await visitor.get('/apply/what')
    assert.match(visitor.text(), /移除 申请书\.pdf/)
  })
  test('a draft comes back by its link, in any browser, until its time is over', async () => {
    const visitor = visit(at.app)
    await fillIn(visitor)
    const link = /\/apply\/continue\/[0-9a-f]{40}/.exec(visitor.page)?.[0] ?? ''
    const other = visit(at.app)
    await other.get(link)
    assert.equal(other.path, '/apply/check')
    assert.match(other.text(), new RegExp(ITEM))
    assert.equal(other.page.includes('11010519491231002X'), false, 'the number is masked even there')
    at.time.now = '2024-03-15T03:00:00.000Z'
    await other.get(link)
    assert.equal(other.status, 404)
    assert.match(other.text(), /草稿已按期清除/)
    at.time.now = '2024-03-15T04:00:00.000Z'
    await visitor.get('/apply/who')
    assert.equal(visitor.status, 404)
    await other.get('/apply/continue/0000')
    assert.equal(other.status, 404)
  })
})

describe('following a case', async () => {
  const at = await open()
  const { code, id } = await apply(at)
  test('a wrong code and wrong digits get the same sentence, after the same time', async () => {
    const [a, b] = [visit(at.app), visit(at.app)]
    const began = performance.now()
    const wrongDigits = await follow(a, code, '8001')
    assert.ok(performance.now() - began >= 240)
    const wrongCode = await follow(b, 'ZZZZZZZZ')
    const says = (page: string) => /<div class="errors".*?<\/div>/s.exec(page)?.[0]
    assert.equal(a.status, 422)
    assert.ok(says(wrongDigits))
    assert.equal(says(wrongDigits), says(wrongCode))
    assert.equal(textOf(wrongDigits).includes('云财公开'), false)
  })
  test('a number instead of the code is answered without telling whether it exists', async () => {
    const visitor = visit(at.app)
    await follow(visitor, '云财公开〔2024〕1号')
    assert.match(visitor.text(), /您填写的是申请编号/)
  })
  test('guessing is stopped', async () => {
    const guesser = await open()
    const visitor = visit(guesser.app)
    for (let tries = 0; tries < 10; tries++) await follow(visitor, '', '')
    await follow(visitor, code)
    assert.equal(visitor.status, 429)
  })
  test('with both, the case shows its course and dates; small letters and blanks do not matter', async () => {
    const visitor = visit(at.app)
    await follow(visitor, ` ${code.toLowerCase()} `, '８０００')
    assert.equal(visitor.path, '/follow/case')
    const text = visitor.text()
    for (const says of [/办理中/, /不迟于 2024年4月8日/, /登记回执/]) assert.match(text, says)
    assert.equal(/沈若谷|13800138000|1101/.test(visitor.page), false)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    const [, letter] = /\/follow\/case\/letters\/([\w-]+)/.exec(visitor.page) ?? []
    await visitor.get(`/follow/case/letters/${letter}`)
    assert.equal(visitor.page.slice(0, 2), 'PK')
    await visitor.get('/follow/case/letters/another')
    assert.equal(visitor.status, 404)
    await visitor.get('/follow/case')
    await visitor.submit('/follow/leave')
    await visitor.get('/follow/case')
    assert.equal(visitor.path, '/follow')
  })
  test('the correction is asked with its date and handed in; the clock starts anew', async () => {
    await at.office('2024-03-11', id, 'askToCorrect', {
      data: { points: '请写明年度和单位。', correctBy: '2024-04-01' },
    })
    at.time.today = '2024-03-20'
    const visitor = visit(at.app)
    await follow(visitor, code)
    for (const says of [/请于 2024年4月1日前（含当日）补正/, /请写明年度和单位/, /等待您补正/])
      assert.match(visitor.text(), says)
    assert.deepEqual(accessibilityFaults(visitor.page), [])
    await visitor.submit('/follow/case/correct', { 'item-1': '' })
    assert.equal(visitor.status, 422)
    await visitor.submit('/follow/case/correct', { 'item-1': `${ITEM}（市教育局）`, note: '已补正' })
    assert.match(visitor.text(), /收到您补正的申请/)
    const view = await caseView(at.store, requests.id, id)
    assert.equal(view.state, 'received')
    const reply = view.due('reply')
    assert.equal(reply.is === 'due' && reply.start, '2024-03-20')
    assert.deepEqual(view.history.at(-1)?.data, { note: '已补正' })
  })
  test('letters to others and inside work never show', async () => {
    await at.office('2024-03-21', id, 'consultThirdParty', {
      data: { track: 'a', party: '甲公司', about: '合同', receivedOn: '2024-03-22' },
    })
    const visitor = visit(at.app)
    await follow(visitor, code)
    assert.match(visitor.text(), /书面征求第三方意见/)
    assert.equal(/甲公司|征求意见书/.test(visitor.page), false)
    await at.office('2024-03-25', id, 'thirdPartyAnswers', { data: { track: 'a', opinion: 'agrees' } })
    await at.office('2024-03-25', id, 'approveExtension', { data: { reasons: '涉及多个科室' } }, disclosureHead)
    await visitor.get('/follow/case')
    assert.equal(visitor.page.includes('延期'), false, 'agreed inside, not yet told')
  })
  test('what came by post is followed too: the office’s receipt prints the code, the identity number stands in for a telephone', async () => {
    const work = officer(at.time.today)
    const received = { arrivedOn: at.time.today, receivedOn: at.time.today }
    const { phone: _, ...who } = WHO
    const row = {
      ...who,
      ...received,
      subject: ITEM,
      channel: 'signedPost',
      items: [{ asked: ITEM }],
      form: 'paper',
      delivery: 'post',
    }
    const { id, letter: made } = await save(at.store, work, requests.id, { row })
    const receipt = JSON.stringify((await letter(at.store, work, made?.id ?? '')).document)
    const [, code = ''] = /凭查询码([0-9A-Z]{8})和所留证件号码的后四位/.exec(receipt) ?? []
    const visitor = visit(at.app)
    await follow(visitor, code, '0021')
    assert.match(visitor.text(), /查询码和后四位不相符/)
    await follow(visitor, code, '002x')
    assert.equal(visitor.path, '/follow/case', visitor.text())
    assert.ok(
      !JSON.stringify(await record(at.store, work, requests.id, id)).includes(code),
      'the office sees it masked',
    )
    await assert.rejects(
      save(at.store, work, requests.id, { row: { ...row, queryCode: 'AAAA2222' } }),
      /查询码由系统生成/,
    )
    await assert.rejects(
      amend(at.store, work, requests.id, id, { changes: { queryCode: 'AAAA2222' }, reason: '改' }),
      /查询码由系统/,
    )
  })
  test('withdrawing asks for a tick and ends the case', async () => {
    at.time.today = '2024-03-26'
    const visitor = visit(at.app)
    await follow(visitor, code)
    await visitor.submit('/follow/case/withdraw')
    assert.match(visitor.text(), /请先勾选/)
    await visitor.submit('/follow/case/withdraw', { sure: 'yes' })
    assert.match(visitor.text(), /您撤回了申请/)
    assert.equal((await caseView(at.store, requests.id, id)).state, 'closed')
    assert.equal(visitor.page.includes('/follow/case/withdraw'), false)
  })
  test('a case stays open to a visitor for half an hour', async () => {
    const visitor = visit(at.app)
    await follow(visitor, code)
    at.time.now = new Date(Date.parse(at.time.now) + 31 * 60_000).toISOString()
    await visitor.get('/follow/case')
    assert.equal(visitor.path, '/follow')
  })
})

describe('what everybody may read', async () => {
  const { app } = await open()
  test('the guide names every channel, limit, fee and remedy with its basis', async () => {
    const { body } = await app.inject('/guide')
    assert.deepEqual(accessibilityFaults(body), [])
    const text = textOf(body)
    for (const says of [
      /平常信函（无需签收）\s双方确认之日\s《政府信息公开条例》第三十一条第（二）项/,
      /20个工作日/,
      /第 31 至 100 页\s每页 10元/,
      /第 11 至 30 件\s每件 100元/,
      /第 31 至 40 件\s每件 200元/,
      /应当先申请行政复议/,
    ])
      assert.match(text, says)
  })
  test('figures appear only when they are complete', async () => {
    const { body } = await app.inject('/statistics')
    assert.deepEqual(accessibilityFaults(body), [])
    assert.match(textOf(body), /收到政府信息公开申请（件）\s尚未公布\s尚未公布\s尚未公布/)
  })
})
