import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { letterOf, take, textOf, whyThisDay } from '../../../../test/walk/desk.ts'
import { openDesks } from '../../../../test/walk/desks.ts'
import { isBuilt, NOT_BUILT } from '../../../../test/walk/site.ts'
import type { Day } from '../../../kernel/day.ts'
import { disputes } from '../index.ts'

const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT

/** All within the ninety days after which a password has to be changed. */
describe('the bureau before the reconsideration organ and in court, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const desks = await openDesks(browser, { module: disputes }, '2023-12-29')
  after(() => desks.close())
  const { at, leave, send } = desks
  const registered = async (on: Day, noun: string, row: object) => {
    const page = await at('legal-officer', on)
    const opened = await send(page, noun, { row })
    assert.equal(opened.status, 201, opened.text)
    const record = `${noun}/${JSON.parse(opened.text).id}`
    await page.goto(`/app/r/disputes/${record}`)
    await page.locator('.steps').waitFor()
    return { page, record }
  }
  /** The section prepares what the head or a deputy then signs and sends. */
  const prepared = async (page: Page, record: string) => {
    const { status, text } = await send(page, `${record}/steps/prepare`, { fills: PREPARED })
    assert.equal(status, 200, text)
    await leave(page)
  }

  test('asked under the former law: ten calendar days, answered by its article', async () => {
    const { page, record } = await registered('2023-12-29', 'reconsiderations', {
      ...{ ...REVIEWED, caseNumber: '〔2023〕云府复第90号', filedOn: '2023-12-26', receivedOn: '2023-12-29' },
    })
    assert.match(await whyThisDay(page, '书面答复期限（普通程序）'), /2024年1月8日/)
    await prepared(page, record)
    const deputy = await at('deputy-head', '2024-01-08', record)
    await take(deputy, '提交书面答复和证据', { 提交方式和凭证: '直接送交' })
    assert.match(await letterOf(deputy, '行政复议答复书'), /云财复答〔2024〕1号.*《行政复议法》第二十三条.*答复卷/)
    assert.match(await textOf(deputy.locator('.deadlines')), /书面答复期限（普通程序）.*按期/)
    await leave(deputy)
  })

  test('asked under the present law: ten working days; upheld, served, closed', async () => {
    const { page, record } = await registered('2024-01-02', 'reconsiderations', {
      ...{ ...REVIEWED, caseNumber: '〔2024〕云府复第1号', filedOn: '2024-01-02', receivedOn: '2024-01-02' },
    })
    assert.match(await whyThisDay(page, '书面答复期限（普通程序）'), /2024年1月16日.*第四十八条/)
    await prepared(page, record)
    const deputy = await at('deputy-head', '2024-01-16', record)
    await take(deputy, '提交书面答复和证据', { 提交方式和凭证: '直接送交' })
    assert.match(await letterOf(deputy, '行政复议答复书'), /云财复答〔2024〕2号.*《行政复议法》第四十八条/)
    await leave(deputy)
    const legal = await at('legal-officer', '2024-03-01', record)
    await take(legal, '收到复议决定', { 复议结果: '维持', 决定日期: '2024-02-28' })
    await take(legal, '登记决定送达', { 收到决定日期: '2024-03-01' })
    const clocks = await textOf(legal.locator('.deadlines'))
    assert.match(clocks, /申请人起诉期限.*2024-03-18/)
    assert.doesNotMatch(clocks, /简易程序/, 'an ordinary case has no clock of the other proceeding')
    await take(legal, '办结归档', {})
    assert.match(await textOf(legal.locator('.page-title')), /已办结/)
    await leave(legal)
  })

  test('a suit: answered within fifteen days, the head appears in court, the judgment takes effect', async () => {
    const { page, record } = await registered('2024-01-08', 'suits', SUED)
    assert.match(await whyThisDay(page, '答辩和举证期限'), /2024年1月23日.*第六十七条/)
    await prepared(page, record)
    const head = await at('bureau-head', '2024-01-22', record)
    await take(head, '提交答辩状、证据和依据', { 提交方式和凭证: '邮寄' })
    assert.match(await letterOf(head, '行政诉讼答辩状'), /答辩人：云州市财政局.*〔2024〕云01行初1号.*答复卷/)
    await leave(head)
    const legal = await at('legal-officer', '2024-02-27', record)
    assert.match(await textOf(legal.locator('.steps')), /没有收到开庭通知的记录/)
    await take(legal, '收到开庭通知', { 开庭日期: '2024-02-27' })
    const attend = (hearing: object) =>
      send(legal, `${record}/steps/attend`, {
        fills: { hearings: [{ on: '2024-02-27', instance: 'first', code: 'A1', ...hearing }] },
      })
    assert.match((await attend({})).text, /没有填写出庭负责人/)
    assert.equal((await attend({ by: 'bureau-head' })).status, 200)
    await legal.reload()
    await legal.locator('main').getByText('正职负责人出庭').first().waitFor()
    await leave(legal)
    const later = await at('legal-officer', '2024-03-11', record)
    await take(later, '收到一审判决', { 生效裁判结果: '驳回诉讼请求' })
    assert.match(await textOf(later.locator('.deadlines')), /上诉期限（判决）.*2024-03-26/)
    await leave(later)
    const last = await at('legal-officer', '2024-03-27', record)
    await take(last, '一审裁判生效', { 生效日期: '2024-03-27' })
    await take(last, '办结归档', {})
    assert.match(await textOf(last.locator('.page-title')), /已办结/)
    const figure = await last.request.get('/api/figures/disputes.head-appearance-rate?year=2024')
    assert.match(await figure.text(), /"numerator":1,"denominator":1/)
    await leave(last)
    assert.deepEqual(desks.faults, [])
  })
})

const ATTACKED = {
  ...{ proceeding: 'ordinary', actKind: 'disclosure', actTitle: '云财公开〔2023〕41号答复', claim: '撤销该答复' },
  handling: 'section-a',
}
const REVIEWED = { ...ATTACKED, organ: '云州市人民政府', applicant: '张三' }
const SUED = {
  ...{ ...ATTACKED, caseNumber: '〔2024〕云01行初1号', court: '云州市中级人民法院', plaintiff: '李四' },
  ...{ receivedOn: '2024-01-08', reconsidered: 'direct' },
}
const PREPARED = { answer: '答复合法。', evidence: [{ name: '答复卷', proves: '依法按期答复' }] }
