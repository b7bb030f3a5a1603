import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { letterOf, signIn, take, textOf, watched, whyThisDay } from '../../../../test/walk/desk.ts'
import { isBuilt, NOT_BUILT, openSite } from '../../../../test/walk/site.ts'
import { enforcement } from '../index.ts'
import { portal } from '../portal.ts'

const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT
const PARTY = '云州新锐装备有限公司'

describe('a penalty from the clue to the published decision, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const site = await openSite({ module: enforcement, server: {}, portal }, '2024-03-04')
  after(() => site.close())
  const faults: string[] = []
  const citizen = await watched(await browser.newContext({ baseURL: site.address }), faults)
  const main = (page: Page) => textOf(page.locator('main'))
  let id = ''
  const atCase = async (account: string) => {
    const page = await signIn(browser, site.address, account, faults)
    await page.goto(`/app/r/enforcement/penalties/${id}`)
    await page.locator('.steps').waitFor()
    return page
  }
  const offered = async (page: Page) => textOf(page.locator('.steps'))
  /** Ids of what was registered, by the name that the walk gives them. */
  const made: Record<string, string> = {}
  const registered = async (page: Page, noun: string, name: string, row: object) => {
    const { status, text } = await sent(page, noun, { row })
    assert.ok(status < 300, text)
    made[name] = JSON.parse(text).id
  }
  const officers = (...held: readonly (readonly [officer: string, name: string])[]) => ({
    fills: { officers: held.map(([officer, name]) => ({ officer, certificate: made[name] })) },
  })

  test('4 March: a clue; nothing is filed before it is known when the act ended, nor by officers without a certificate', async () => {
    const legal = await signIn(browser, site.address, 'legal-officer', faults)
    for (const [name, officer, until] of [
      ['one', 'case-handler', '2025-12-31'],
      ['two', 'section-head', '2025-12-31'],
      ['old', 'section-head', '2024-03-01'],
    ] as const)
      await registered(legal, 'officers', name, certificateOf(officer, until))
    await registered(legal, 'powers', 'power', POWER)
    await registered(legal, 'discretion-standards', 'standard', { ...STANDARD, power: made.power })
    await legal.context().close()

    const handler = await signIn(browser, site.address, 'case-handler', faults)
    await registered(handler, 'penalties', 'case', CLUE)
    id = made.case ?? ''
    const deputy = await atCase('deputy-head')
    assert.match(await offered(deputy), /还没有核定违法行为终了日期，不能判断追究时效/)
    await handler.goto(`/app/r/enforcement/penalties/${id}`)
    await take(handler, '核定违法行为终了日期', { 违法行为终了日期: '2024-01-15', 核定依据: '投标文件' })
    const refused = await sent(
      deputy,
      `penalties/${id}/steps/file`,
      officers(['case-handler', 'one'], ['section-head', 'old']),
    )
    assert.match(refused.text, /没有本人的有效执法证/)
    assert.equal(
      (await sent(deputy, `penalties/${id}/steps/file`, officers(['case-handler', 'one'], ['section-head', 'two'])))
        .status,
      200,
    )
    await deputy.reload()
    assert.match(await letterOf(deputy, '行政处罚立案审批表'), /云州新锐装备有限公司.*同意立案/)
    assert.match(await whyThisDay(deputy, '处罚决定期限'), /2024年6月3日周一.*第六十条/)
    await Promise.all([handler, deputy].map((page) => page.context().close()))
  })

  test('18 March: the fine leaves its grade without a reason and is refused; then the case goes to review', async () => {
    site.turnTo('2024-03-18')
    const handler = await atCase('case-handler')
    const conclude = (more: object) =>
      sent(handler, `penalties/${id}/steps/conclude`, {
        fills: { ...CONCLUSION, standard: made.standard, ...more },
      })
    assert.match((await conclude({ fine: '6000000' })).text, /没有说明偏离裁量基准的理由/)
    assert.equal((await conclude({})).status, 200)
    await handler.reload()
    assert.match(await offered(handler), /还没有审核通过的意见/)
    const legal = await atCase('legal-officer')
    await take(legal, '法制审核通过', { 审核意见: '事实清楚，裁量适当。' })
    await legal.context().close()
    await handler.reload()
    await take(handler, '处罚事先告知', {
      当事人签收日期: '2024-03-18',
      送达凭证: '直接送达',
      '拟罚款、没收合计': '75000',
    })
    assert.match(await letterOf(handler, '行政处罚事先告知书'), /罚款75,000.00元.*要求听证.*5个工作日/)
    assert.match(await offered(handler), /当事人要求听证的期限还没有届满/)
    assert.match(await whyThisDay(handler, '要求听证期限'), /2024年3月25日周一.*第六十四条/)
    await handler.context().close()
  })

  test('26 March: the window is over; the head who did not investigate decides, after the discussion', async () => {
    site.turnTo('2024-03-26')
    const handler = await atCase('case-handler')
    await take(handler, '陈述申辩、听证程序结束', {})
    const deputy = await atCase('deputy-head')
    assert.match(await offered(deputy), /应当由负责人集体讨论决定/)
    await take(deputy, '负责人集体讨论', { 讨论意见: '一致同意。' })
    await take(deputy, '作出处罚决定', { 处罚决定内容: '依照政府采购法第七十七条处罚。', 决定日期: '2024-03-26' })
    assert.match(await letterOf(deputy, '行政处罚决定书'), /云财罚〔2024〕1号.*没有提出陈述、申辩.*60日内.*6个月内/)
    await deputy.context().close()
    await handler.reload()
    await take(handler, '送达决定书', {
      ...{ 当事人签收日期: '2024-03-26', 送达方式: '直接送达', 送达地点: '当事人住所', 签收人: '法定代表人' },
    })
    await citizen.goto('/enforcement/penalties')
    assert.doesNotMatch(await main(citizen), /虚假材料/)
    await take(handler, '公开处罚决定', {
      ...{ 公开的当事人名称: PARTY, 公开日期: '2024-03-26', 公开网址: 'https://czj.yunzhou.example/1' },
    })
    await citizen.reload()
    await citizen.click('text=提供虚假材料')
    assert.match(await main(citizen), /云州新锐装备有限公司.*75,000.00元.*云财罚〔2024〕1号/)
    assert.match(await offered(handler), /罚款和没收款尚未缴清.*全过程记录不全/)
    await handler.context().close()
    assert.deepEqual(faults, [])
  })
})

/** What the screen sends, in the session of the page. */
async function sent(page: Page, path: string, data: object) {
  const session = (await (await page.request.get('/api/session')).json()) as { csrf: string }
  const answer = await page.request.post(`/api/registers/enforcement/${path}`, {
    headers: { 'x-fadu-csrf': session.csrf },
    data,
  })
  return { status: answer.status(), text: await answer.text() }
}

const certificateOf = (officer: string, validUntil: string) => ({
  ...{ officer, employer: 'section-a', staffKind: 'civil', certificateNumber: `云岭${officer}`, kind: 'enforcement' },
  ...{ area: '云州市', issuedOn: '2021-01-01', validUntil, legalReviewer: 'no' },
})
const POWER = {
  ...{ code: '1', name: '对提供虚假材料的处罚', kind: 'penalty', section: 'section-a', listedOn: '2022-01-01' },
  grounds: [{ law: '政府采购法', article: '第七十七条' }],
}
const STANDARD = {
  ...{ name: '提供虚假材料', document: '云财法〔2022〕1号', effectiveFrom: '2022-01-01' },
  ...{ measure: 'percent', baseName: '采购金额', lowest: 50, highest: 100 },
  tiers: [
    { label: '较轻', from: 50, to: 65, conditions: '初次' },
    { label: '一般', from: 65, to: 100, conditions: '其他' },
  ],
}
const CLUE = {
  ...{ proceeding: 'ordinary', source: 'transfer', foundOn: '2024-03-04', party: PARTY, partyKind: 'organization' },
  ...{ act: '提供虚假材料', section: 'section-a' },
}
const CONCLUSION = {
  ...{ facts: '提交了变造的检测报告。', evidence: [{ name: '投标文件' }], majorKind: 'heard', hearingRight: true },
  ...{ tier: '一般', tierReason: '没有从轻情节。', base: '1000000000', fine: '7500000' },
}
