import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { letterOf, signIn, take, textOf, watched } from '../../../../test/walk/desk.ts'
import { isBuilt, NOT_BUILT, openSite } from '../../../../test/walk/site.ts'
import { type DemoItem, demoItems, rowOf } from '../demo/lists.ts'
import { batches, items, serviceItems } from '../index.ts'
import { portal } from '../portal.ts'

const [sample] = demoItems as readonly [DemoItem]
const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT

describe('an item is published, changed, published again, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const site = await openSite({ module: serviceItems, server: {}, portal }, '2024-05-06')
  after(() => site.close())
  const faults: string[] = []
  const phone = { viewport: { width: 390, height: 844 }, baseURL: site.address }
  const citizen = await watched(await browser.newContext(phone), faults)
  const at = (account: string) => signIn(browser, site.address, account, faults)
  const main = (page: Page) => textOf(page.locator('main'))
  const open = (page: Page, register: string, id: string) => page.goto(`/app/r/${register.replace('.', '/')}/${id}`)
  /** One person at the desk takes steps of one record. */
  const work = async (
    account: string,
    register: string,
    id: string,
    steps: readonly (readonly [string, object?])[],
  ) => {
    const page = await at(account)
    await open(page, register, id)
    for (const [step, typed = {}] of steps) await take(page, step, typed as Record<string, string>)
    return page
  }
  const released = async (id: string) => {
    await (await work('section-head', items.id, id, [['科室审核并送审']])).context().close()
    await (await work('legal-officer', items.id, id, [['法规审核', { 审核意见: '依据有效' }]])).context().close()
    await (await work('deputy-head', items.id, id, [['审定']])).context().close()
  }
  const published = async (entries: readonly object[], receipt: string, day: string) => {
    const clerk = await at('legal-officer')
    const row = { preparedOn: day, platform: '省政务服务网', manner: 'package', entries }
    const id = await posted(clerk, batches.id, row)
    await open(clerk, batches.id, id)
    await take(clerk, '复核', { 复核意见: '一致' })
    await (await work('deputy-head', batches.id, id, [['审定发布']])).context().close()
    await clerk.reload()
    const sheet = await letterOf(clerk, '政务服务事项发布单')
    assert.match(sheet, new RegExp(`代理记账机构执业资格审批.*数据包：.*${id}\\.json`))
    await take(clerk, '报送平台', { 报送日期: day })
    await take(clerk, '登记回执', { 回执编号: receipt, 回执日期: day })
    await clerk.context().close()
    return id
  }

  let first = ''
  test('6 May: the guide is written, reviewed, released and, with the receipt, there for everybody', async () => {
    const writer = await at('section-head')
    first = await posted(writer, items.id, rowOf(sample, '2024-05-06', { basic: undefined, section: 'section-a' }))
    await citizen.goto(`/guides/${first}`)
    assert.match(await main(citizen), /没有找到/, 'a draft is nobody’s business')
    await writer.context().close()
    await released(first)
    const batch = await published([{ item: first, operation: 'insert' }], '回执一号', '2024-05-06')
    await citizen.goto('/guides')
    await citizen.fill('#q', '代理记账')
    await citizen.click('main button')
    await citizen.click('text=代理记账机构执业资格审批')
    assert.match(
      await main(citizen),
      /不用来.*8个工作日（法定10个工作日，压缩20%）.*4份，可以告知承诺.*11997100010203040A3000113101002/,
    )
    const fetched = await citizen.request.get(`/guides/batches/${batch}.json`)
    const { items: packed } = (await fetched.json()) as {
      items: { cd_operation: string; basic: { task_code: string } }[]
    }
    assert.deepEqual(
      packed.map((one) => [one.cd_operation, one.basic.task_code]),
      [['I', '11997100010203040A3000113101002']],
    )
  })

  test('3 June: a revision begins as a copy; the promise becomes shorter and the guide says what changed', async () => {
    site.turnTo('2024-06-03')
    const page = await work('section-head', items.id, first, [['编制新版本', { 变更说明: '压缩承诺时限' }]])
    const answer = await page.request.get(`/api/registers/service-items/items?f=replaces.is:${first}`)
    const next = ((await answer.json()) as { rows: { id: string }[] }).rows[0]?.id ?? ''
    await open(page, items.id, next)
    await take(page, '补充完善', { 承诺办结时限: '3' })
    await page.getByRole('button', { name: '与上一版对照' }).click()
    await page.locator('main table').waitFor()
    assert.match(await textOf(page.locator('main table')), /承诺办结时限83/)
    await page.context().close()
    await citizen.goto(`/guides/${first}`)
    assert.match(await main(citizen), /8个工作日/, 'until the receipt the old guide holds')
    await released(next)
    await published([{ item: next, operation: 'update' }], '回执二号', '2024-06-03')
    await citizen.goto(`/guides/${first}`)
    assert.match(await main(citizen), /这是以前的版本/)
    await citizen.click('text=查看现行指南')
    assert.match(await main(citizen), /3个工作日（法定10个工作日，压缩70%）/)
    await citizen.click('text=与上一版对照')
    assert.match(await main(citizen), /压缩承诺时限.*承诺办结时限.*8.*3/)
    await citizen.goto('/guides')
    assert.equal(await citizen.locator('.entries li').count(), 1, 'one item, one guide')
  })

  test('1 July: the law has changed; guide, list and home say so by themselves', async () => {
    site.turnTo('2024-07-01')
    await citizen.goto('/guides')
    await citizen.click('.entries a')
    assert.match(await main(citizen), /本指南正在修订.*会计法.*已经失效/)
    const head = await at('legal-head')
    await head.getByText('办事指南：需要修订').waitFor()
    await head.locator('main').getByText('已经失效').waitFor()
    await head.goto('/app/r/service-items/items')
    await head.getByText('需要修订').first().waitFor()
    await head.context().close()
    assert.deepEqual(faults, [])
  })
})

/** Registers a row as the screen does it, in the session of the page. */
async function posted(page: Page, register: string, row: object): Promise<string> {
  const session = (await (await page.request.get('/api/session')).json()) as { csrf: string }
  const answer = await page.request.post(`/api/registers/${register.replace('.', '/')}`, {
    headers: { 'x-fadu-csrf': session.csrf },
    data: { row },
  })
  assert.ok(answer.ok(), await answer.text())
  return ((await answer.json()) as { id: string }).id
}
