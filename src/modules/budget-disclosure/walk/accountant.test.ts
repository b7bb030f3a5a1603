import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { signIn, take, textOf, watched } from '../../../../test/walk/desk.ts'
import { isBuilt, NOT_BUILT, openSite } from '../../../../test/walk/site.ts'
import { budgetDisclosure } from '../index.ts'
import { portal } from '../portal.ts'
import { server } from '../server.ts'
import { addressOf, lineFile, registered, step, whenRow } from './matter.ts'

const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT

describe('a department makes its budget public, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const site = await openSite({ module: budgetDisclosure, server, portal }, '2024-02-05')
  after(() => site.close())
  const faults: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'fadu-walk-'))
  after(() => rmSync(folder, { recursive: true }))
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  const desk = (account: string) => signIn(browser, site.address, account, faults)
  const main = (page: Page) => textOf(page.locator('main'))
  let id = ''

  test('5 February: the finance bureau registers the matter and approves', async () => {
    const page = await desk('section-head')
    id = await registered(page, { body: '云州市教育局', level: 'department', year: 2024, startsOn: '2024-01-19' })
    await step(page, id, 'approve', { fills: { letterNumber: '云财预〔2024〕5号' } })
    await page.context().close()
  })

  test('the accountant brings the line file, mends the row that is told, explains, and takes over what was made', async () => {
    const page = await desk('accountant')
    await page.goto('/app/m/budget-disclosure/making')
    await page.getByRole('link', { name: '云州市教育局2024年度部门预算' }).click()
    const [own, last] = [
      page.locator('.making input[type=file]').first(),
      page.locator('.making input[type=file]').last(),
    ]
    const bad = await lineFile(4_512_300, ['20501', null, null, '30101', null, '不明', 'x'])
    await own.setInputFiles(file('有误.xlsx', bad))
    await page.locator('.making').getByText('有误.xlsx').first().waitFor()
    await page.getByRole('button', { name: '生成并检查' }).click()
    await page.getByText('明细中有 3 处不能使用').waitFor()
    assert.match(await main(page), /有误\.xlsx5A 支出功能分类编码.*应当是七位.*F 资金性质.*G 金额（元）/)

    await own.setInputFiles(file('明细.xlsx', await lineFile(4_512_300)))
    await page.locator('.making').getByText('明细.xlsx', { exact: true }).first().waitFor()
    await last.setInputFiles(file('上年明细.xlsx', await lineFile(4_100_000)))
    await page.locator('.making').getByText('上年明细.xlsx').first().waitFor()
    await page.getByRole('button', { name: '生成并检查' }).click()
    await page.getByText('9 项说明待填写').waitFor()
    assert.match(await main(page), /遗留了模板文字/)

    const answers = page.locator('.told textarea')
    for (let at = 0; at < 9; at++) await answers.nth(at).fill(`人员和业务变动，据实列示（${at + 1}）。`)
    await page.getByRole('button', { name: '生成并检查' }).click()
    await page.getByText('检查没有发现错误').waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载正文和表格' }).click()
    assert.equal((await download).suggestedFilename(), '云州市教育局2024年度部门预算.docx')
    await page.getByRole('button', { name: '采用，写入本事项' }).click()
    await page.getByText('已写入本事项，请到“办理”提交自查').waitFor()

    await page.goto(addressOf(id))
    await take(page, '提交公开文件自查', { 已经保密审查: '是' })
    await whenRow(page, id, ({ state }) => state === 'checked')
    assert.match(await main(page), /已检查，待签发.*错误数.*0/)
    await page.context().close()
  })

  test('the head signs, the accountant publishes', async () => {
    const head = await desk('unit-head')
    await head.goto(addressOf(id))
    await take(head, '负责人签发', { 签发意见: '同意公开' })
    await head.context().close()
    site.turnTo('2024-02-20')
    const page = await desk('accountant')
    await page.goto(addressOf(id))
    await take(page, '公开', {
      公开日期: '2024-02-20',
      公开网址: 'https://jyj.yunzhou.example/budget/2024.html',
      公开地点: '本单位门户和统一平台',
    })
    assert.match(await main(page), /已公开，待核验/)
    await page.context().close()
  })

  test('a resident finds it on his phone, reads the tables and takes them away', async () => {
    const phone = { viewport: { width: 390, height: 844 }, baseURL: site.address }
    const citizen = await watched(await browser.newContext(phone), faults)
    await citizen.goto('/budgets')
    await citizen.fill('#q', '教育局')
    await citizen.locator('main select[name=year]').selectOption('2024')
    await citizen.click('main button')
    await citizen.getByRole('link', { name: '云州市教育局2024年度部门预算' }).click()
    await citizen.getByRole('heading', { level: 1, name: '云州市教育局2024年度部门预算' }).waitFor()
    assert.match(await main(citizen), /公开01表.*教育支出.*602\.48.*公开09表/)
    const zip = await citizen.request.get(`/budgets/${id}/data.zip`)
    assert.deepEqual([zip.status(), (await zip.body()).subarray(0, 2).toString()], [200, 'PK'])
    const other = await citizen.request.get(`/budgets/${id}/compare?with=nothing`)
    assert.equal(other.status(), 404)
    await citizen.context().close()
    assert.deepEqual(faults, [])
  })
})
