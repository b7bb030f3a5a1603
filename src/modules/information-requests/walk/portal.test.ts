import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import Fastify from 'fastify'
import type { Page } from 'playwright-core'
import { as, openEmbeddedTrial } from '../../../../test/store/open.ts'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { portalHandler } from '../../../portal/plugin.ts'
import { organization, resident, system } from '../../organization/index.ts'
import { informationRequests } from '../index.ts'
import { portal } from '../portal.ts'

const TODAY = '2024-03-08'
const PHONE = { width: 390, height: 844 }
const browser = await openBrowser()

/** The portal on a free port, over an empty store. */
async function open(): Promise<string> {
  const store = await openEmbeddedTrial([organization, informationRequests])
  const app = Fastify()
  const doors = new Map([['information-requests', portal]])
  const actors = { resident: as(resident, TODAY).actor, system: as(system, TODAY).actor }
  await app.register(portalHandler({ store, doors, ...actors, today: () => TODAY, writesPerHour: 1000 }))
  after(async () => {
    await app.close()
    await store.close()
  })
  return app.listen({ port: 0, host: '127.0.0.1' })
}

/** Nothing may reach over the edge of the screen, and nothing to press may be smaller than WCAG 2.2 allows (2.5.8). */
async function fits(page: Page, where: string): Promise<void> {
  assert.ok((await page.evaluate('document.documentElement.scrollWidth - innerWidth')) === 0, `${where} fits`)
  assert.deepEqual(await page.evaluate(SMALL), [], where)
}
const SMALL = `[...document.querySelectorAll('a, button, input:not([type=hidden]), summary')]
  .filter((one) => !one.closest('p, li, dd, td, .unseen, .trap') && getComputedStyle(one).position !== 'absolute')
  .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width > 0 && (width < 24 || height < 24) })
  .map((one) => one.outerHTML.slice(0, 100))`

describe('the portal in a browser', { skip: browser ? false : NO_BROWSER }, async () => {
  if (!browser) return
  after(() => browser.close())
  const address = await open()

  test('somebody applies on a phone without script, keeps the receipt and follows the case', async () => {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, baseURL: address })
    const page = await context.newPage()
    await page.goto('/')
    await page.click('.services a[href="/apply"]')
    await page.click('text=开始填写')
    await page.click('text=保存并继续')
    assert.match((await page.locator('.errors').textContent()) ?? '', /请选择申请人类型/)
    await page.check('#applicantKind')
    await page.fill('#applicantName', '沈若谷')
    await page.check('#identityKind')
    await page.fill('#identityNumber', '11010519491231002X')
    await page.fill('#phone', '13800138000')
    await page.click('text=保存并继续')
    await page.fill('#item-1', '2024年市级部门预算汇总表')
    await page.click('text=再加一项')
    await page.fill('#item-2', '2024年市级部门“三公”经费汇总表')
    await page.locator('#item-2').press('Tab')
    await page.click('text=保存并继续')
    await page.check('#way')
    await page.click('text=保存并继续')
    await page.click('text=提交申请')
    assert.match((await page.locator('.receipt').textContent()) ?? '', /云财公开〔2024〕1号.*2024年4月8日/s)
    const code = (await page.locator('.code').textContent()) ?? ''
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('text=下载登记回执')])
    assert.equal(file.suggestedFilename(), '登记回执.docx')
    await page.goto('/follow')
    await page.fill('#code', code)
    await page.fill('#digits', '8000')
    await page.locator('#digits').press('Enter')
    await page.waitForURL('**/follow/case')
    assert.match(
      (await page.locator('main').textContent()) ?? '',
      /2024年市级部门预算汇总表等 2 项.*不迟于 2024年4月8日/s,
    )
    await context.close()
  })

  test('every page fits a phone, the narrowest screen, and large type', async () => {
    for (const [width, type] of [
      [390, 'usual'],
      [320, 'usual'],
      [390, 'large'],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 700 }, baseURL: address })
      const page = await context.newPage()
      await page.goto(`/display?type=${type}&back=/`)
      for (const path of [
        '/',
        '/apply',
        '/guide',
        '/statistics',
        '/evidence',
        '/accessibility',
        '/follow',
        '/nowhere',
      ]) {
        await page.goto(path)
        await fits(page, `${path} at ${width} in ${type} type`)
      }
      await page.goto('/apply')
      await page.click('text=开始填写')
      await fits(page, `the first step at ${width} in ${type} type`)
      await context.close()
    }
  })

  test('the keyboard skips to the content, and the first wrong field is a step away', async () => {
    const page = await browser.newPage({ baseURL: address })
    await page.goto('/guide')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate('document.activeElement.textContent'), '跳到正文')
    await page.keyboard.press('Enter')
    await page.waitForFunction('document.activeElement.id === "main"')
    await page.goto('/follow')
    await page.click('main button')
    await page.waitForFunction('document.activeElement.className === "errors"')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction('location.hash === "#code"')
    await page.keyboard.type('x')
    await page.close()
  })
})
