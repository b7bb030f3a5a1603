import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { signIn, take, textOf } from '../../../../test/walk/desk.ts'
import { isBuilt, NOT_BUILT, openSite } from '../../../../test/walk/site.ts'
import { responsibility } from '../index.ts'
import { server } from '../server.ts'

const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT

describe('a task from the plan to the figure, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const site = await openSite({ module: responsibility, server, portal: { pages: [] } }, '2024-02-19')
  after(() => site.close())
  const faults: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'fadu-walk-'))
  after(() => rmSync(folder, { recursive: true }))
  const desk = (account: string) => signIn(browser, site.address, account, faults)
  let address = ''

  test('19 February: the legal section lists the task and gives it to a section', async () => {
    const page = await desk('legal-officer')
    const id = await page.evaluate(async () => {
      const session = (await (await fetch('/api/session')).json()) as { csrf: string }
      const row = {
        year: 2024,
        plan: '2024年法治财政建设工作计划',
        plannedOn: '2024-02-19',
        measure: '政府信息公开',
        task: '核对依申请公开办理情况',
        responsible: 'section-a',
        completeBy: '2024-03-29',
        recurring: 'quarterly',
      }
      const answer = await fetch('/api/registers/responsibility/tasks', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-fadu-csrf': session.csrf },
        body: JSON.stringify({ row }),
      })
      return ((await answer.json()) as { id: string }).id
    })
    address = `/app/r/responsibility/tasks/${id}`
    await page.goto(address)
    await take(page, '下达', { 完成期限: '2024-03-29' })
    assert.match(await textOf(page.locator('main')), /办理中/)
    await page.context().close()
  })

  test('20 March: the section reports, with proof', async () => {
    site.turnTo('2024-03-20')
    const file = join(folder, '核对情况.txt')
    writeFileSync(file, '核对情况\n')
    const page = await desk('case-handler')
    await page.goto('/app/r/responsibility/tasks')
    await page.getByText('政府信息公开').first().waitFor()
    await page.goto(address)
    await page.locator('.steps').getByRole('button', { name: '报告完成情况', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('textarea').first().fill('已经核对一季度办理情况。')
    await dialog.locator('input[type=file]').setInputFiles(file)
    await dialog.getByText('核对情况.txt').first().waitFor()
    await dialog.locator('.dialog-foot').getByRole('button', { name: '报告完成情况', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.timeline').getByText('报告完成情况').first().waitFor()
    await page.context().close()
  })

  test('22 March: the head of the section accepts, and the task is given out for the next quarter', async () => {
    site.turnTo('2024-03-22')
    const page = await desk('legal-head')
    await page.goto(address)
    await take(page, '验收通过', {})
    await page.goto(`${address}-next`)
    await page.locator('.steps').waitFor()
    assert.match(await textOf(page.locator('main')), /办理中.*2024年6月20日/)
    const figure = await page.evaluate(
      async () =>
        (await (await fetch('/api/figures/responsibility.tasks-done?year=2024')).json()) as {
          readonly sources: readonly { readonly id: string }[]
        },
    )
    assert.deepEqual(
      figure.sources.map(({ id }) => id),
      [address.split('/').at(-1)],
    )
    await page.context().close()
  })

  test('nothing failed in the browser', () => assert.deepEqual(faults, []))
})
