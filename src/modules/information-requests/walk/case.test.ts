import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { letterOf, signIn, take, textOf, watched, whyThisDay } from '../../../../test/walk/desk.ts'
import { isBuilt, NOT_BUILT, openSite } from '../../../../test/walk/site.ts'
import { informationRequests } from '../index.ts'
import { portal } from '../portal.ts'
import { server } from '../server.ts'

const NUMBER = '云财公开〔2024〕1号'
const APPLICANT = '沈若谷'
const ASKED = '2023年度耕地地力保护补贴资金分配文件'
const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT

describe('a request from the portal to the answer, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const site = await openSite({ module: informationRequests, server, portal }, '2024-03-08')
  after(() => site.close())
  const faults: string[] = []
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, baseURL: site.address })
  const citizen = await watched(context, faults)
  const atDesk = async (account: string) => openCase(await signIn(browser, site.address, account, faults))
  const main = (page: Page) => textOf(page.locator('main'))
  let code = ''
  const follow = async () => {
    await citizen.goto('/follow')
    await citizen.fill('#code', code)
    await citizen.fill('#digits', '8000')
    await citizen.locator('#digits').press('Enter')
    await citizen.waitForURL('**/follow/case')
  }

  test('8 March: the citizen applies and has number and statutory date at once', async () => {
    await citizen.goto('/apply')
    await citizen.click('text=开始填写')
    await citizen.check('#applicantKind')
    await citizen.fill('#applicantName', APPLICANT)
    await citizen.check('#identityKind')
    await citizen.fill('#identityNumber', '11010519491231002X')
    await citizen.fill('#phone', '13800138000')
    await citizen.click('text=保存并继续')
    await citizen.fill('#item-1', '去年的补贴文件')
    await citizen.click('text=保存并继续')
    await citizen.check('#way')
    await citizen.click('text=保存并继续')
    await citizen.click('text=提交申请')
    assert.match(await textOf(citizen.locator('.receipt')), /云财公开〔2024〕1号.*2024年4月8日/)
    code = await textOf(citizen.locator('.code'))
  })

  test('11 March: the office finds the case, sees why the date is the date, and asks for a correction', async () => {
    site.turnTo('2024-03-11')
    const page = await atDesk('disclosure-officer')
    assert.doesNotMatch(await main(page), new RegExp(APPLICANT), 'the name stays masked')
    assert.match(await textOf(page.locator('.timeline')), /登记申请F1社会公众/)
    const told = await whyThisDay(page, '答复期限')
    assert.match(told, /2024年4月8日周一.*2024-03-08 为起算日，当日不计入.*20个工作日.*第三十三条第二款/)
    assert.match(told, /2024-04-04周四不计入清明节放假.*2024-04-07周日第 19 日清明节调休上班/)
    await take(page, '一次性告知补正', { 需要补正的事项: '请写明补贴的名称和年度。', 补正截止日期: '2024-04-01' })
    assert.match(await letterOf(page, '补正告知书'), /请写明补贴的名称和年度.*2024年4月1日/)
    await page.context().close()
  })

  test('13 March: the citizen corrects, and the period runs anew', async () => {
    site.turnTo('2024-03-13')
    await follow()
    assert.match(await main(citizen), /请写明补贴的名称和年度/)
    await citizen.fill('#item-1', ASKED)
    await citizen.click('button:has-text("提交补正")')
    await citizen.getByText('收到您补正的申请').waitFor()
    assert.match(await main(citizen), /不迟于 2024年4月11日/)
  })

  test('18 March: a third party is asked, who never learns who applied', async () => {
    site.turnTo('2024-03-18')
    const page = await atDesk('disclosure-officer')
    assert.match(await whyThisDay(page, '答复期限'), /2024年4月11日周四.*2024-03-13 为起算日/)
    await take(page, '书面征求第三方意见', {
      征求意见对象: '云州丰禾农业发展有限公司',
      涉及的信息: ASKED,
      对方签收日期: '2024-03-18',
    })
    const letter = await letterOf(page, '第三方征求意见书')
    assert.match(letter, /云州丰禾农业发展有限公司.*15个工作日/)
    assert.doesNotMatch(letter, /沈|13800138000/)
    assert.match(await whyThisDay(page, '第三方提出意见期限'), /2024年4月9日周二.*第三十二条/)
    await page.context().close()
  })

  test('25 March: it agrees; the head approves more time, and the applicant is told', async () => {
    site.turnTo('2024-03-25')
    const page = await atDesk('disclosure-officer')
    await take(page, '第三方意见收齐或者期满', { 第三方意见: '同意公开' })
    const head = await atDesk('disclosure-head')
    await take(head, '同意延长答复期限', { 延长的理由: '涉及多个年度的档案，需要逐卷查找。' })
    await head.context().close()
    await page.reload()
    await take(page, '告知申请人延期答复', { 告知方式: '平台发送', 告知凭证: 'PT20240325' })
    const told = await whyThisDay(page, '答复期限')
    assert.match(told, /2024年5月17日周五.*2024-03-18 之后至 2024-03-25：征求第三方意见期间不计入.*2024-03-25 依法延期/)
    assert.match(told, /2024-03-20周三不计入征求第三方意见/)
    assert.match(await letterOf(page, '延期答复告知书'), /需要逐卷查找.*延长20个工作日/)
    await page.context().close()
  })

  test('10 April: the answer is drafted, reviewed and decided by three people, and dispatched with proof', async () => {
    site.turnTo('2024-04-10')
    const page = await atDesk('disclosure-officer')
    await take(page, '拟制答复', {
      答复结果: '予以公开',
      答复内容和理由: '材料为电子表格，可直接打开。',
      所附材料: '2023年度耕地地力保护补贴资金分配表',
      办理结果: '予以公开',
    })
    const reviewer = await atDesk('secrecy-reviewer')
    await take(reviewer, '保密与个人信息审查', {
      审查结论: '可以公开',
      国家秘密: '不涉及',
      '商业秘密、个人隐私': '不涉及',
      审查意见: '同意公开。',
    })
    await reviewer.context().close()
    const head = await atDesk('disclosure-head')
    await take(head, '决定答复', { 签发意见: '同意。', 决定日期: '2024-04-10' })
    assert.match(await letterOf(head, '答复书'), /云财公开复〔2024〕1号.*沈若谷.*60日内.*行政复议.*6个月内.*行政诉讼/)
    await head.context().close()
    await page.reload()
    await take(page, '发出答复', { 发出日期: '2024-04-10', 发出方式: '平台发送', 发出凭证: 'PT20240410' })
    assert.match(await textOf(page.locator('.leading')), /按期办结.*届满日 2024年5月17日.*办结于 2024年4月10日/)
    await page.context().close()
  })

  test('the citizen reads the answer by number and code', async () => {
    await follow()
    assert.match(await main(citizen), /予以公开.*云财公开复〔2024〕1号.*已于 2024年4月10日办结/)
    const [file] = await Promise.all([citizen.waitForEvent('download'), citizen.click('text=答复书（.docx）')])
    assert.equal(file.suggestedFilename(), '答复书.docx')
    await context.close()
    assert.deepEqual(faults, [])
  })
})

/** From the home of the office through the list to the case. */
async function openCase(page: Page): Promise<Page> {
  await page.getByRole('link', { name: '依申请公开台账', exact: true }).click()
  await page.getByRole('link', { name: NUMBER }).first().click()
  await page.locator('.record-number').getByText(NUMBER).waitFor()
  return page
}
