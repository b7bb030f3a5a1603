import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { letterOf, take, textOf, whyThisDay } from '../../../../test/walk/desk.ts'
import { openDesks } from '../../../../test/walk/desks.ts'
import { isBuilt, NOT_BUILT } from '../../../../test/walk/site.ts'
import { complaints } from '../index.ts'

const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT

describe('a procurement complaint of 8 August 2024, due on 20 September, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const desks = await openDesks(browser, { module: complaints }, '2024-08-08')
  after(() => desks.close())
  const { at, leave, send } = desks
  let record = ''

  test('8 August: received; thirty working days over a make-up Saturday and the Mid-Autumn days', async () => {
    const handler = await at('case-handler', '2024-08-08')
    const opened = await send(handler, 'procurement-complaints', { row: RECEIVED })
    assert.equal(opened.status, 201, opened.text)
    record = `procurement-complaints/${JSON.parse(opened.text).id}`
    await handler.goto(`/app/r/complaints/${record}`)
    await handler.locator('.steps').waitFor()
    assert.match(await whyThisDay(handler, '投诉处理决定期限'), /2024年9月20日.*第五十六条/)
    await take(handler, '受理', {})
    await take(handler, '发送投诉答复通知书和投诉书副本', { 送达凭证: '直接送达', 被投诉人签收日期: '2024-08-08' })
    assert.match(await letterOf(handler, '政府采购投诉答复通知书'), /云岭招标咨询有限公司|云州市教育局/)
    assert.match(await textOf(handler.locator('.deadlines')), /被投诉人答复期限.*2024-08-15/)
    await leave(handler)
  })

  test('15 August: answered; the matters are found one by one, and who drafts does not decide', async () => {
    const handler = await at('case-handler', '2024-08-15', record)
    await take(handler, '收到被投诉人答复', {})
    const draft = (more: object) =>
      send(handler, `${record}/steps/draft`, { fills: { ...DRAFTED, matters: [{ ...MATTER, ...more }] } })
    assert.match((await draft({})).text, /投诉事项还没有逐项查明和认定/)
    assert.equal((await draft({ finding: '证书在有效期内。', founded: 'no' })).status, 200)
    await leave(handler)
  })

  test('20 September: dismissed on the last day, published, closed; the clock stood in time', async () => {
    const deputy = await at('deputy-head', '2024-09-20', record)
    assert.match(await textOf(deputy.locator('.steps')), /拟制的处理结果是驳回投诉/)
    await take(deputy, '决定驳回投诉', { 决定日期: '2024-09-20' })
    assert.match(
      await letterOf(deputy, '政府采购投诉处理决定书'),
      /云财采决〔2024〕1号.*证书在有效期内.*驳回投诉.*60日内.*6个月内/,
    )
    await leave(deputy)
    const handler = await at('case-handler', '2024-09-20', record)
    await take(handler, '送达并公告', { 公告网址: 'https://zfcg.yunling.example/1', 送达凭证: '直接送达' })
    assert.match(await textOf(handler.locator('.page-title')), /已办结/)
    assert.match(await textOf(handler.locator('.deadlines')), /投诉处理决定期限.*按期/)
    await leave(handler)
    assert.deepEqual(desks.faults, [])
  })
})

const MATTER = { matter: '中标供应商不满足资格条件', facts: '投标文件第12页' }
const RECEIVED = {
  ...{ receivedOn: '2024-08-08', complainant: '云州创新教育装备有限公司', project: '实验室设备采购' },
  ...{ purchaser: '云州市教育局', agent: '云岭招标咨询有限公司', respondent: '云州市教育局', subject: 'result' },
  ...{ matters: [MATTER], queriedOn: '2024-07-15', queryAnsweredOn: '2024-07-24', handling: 'section-a' },
}
const DRAFTED = { result: 'unfounded', reasoning: '投诉事项缺乏事实依据。' }
