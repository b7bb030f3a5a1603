import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { PASSWORD } from '../server/client.ts'

/** Nothing on a warm page takes longer; a walk that waits for what does not come fails soon. */
const SOON = 60_000

/** A page whose faults are kept: errors of scripts, and what the content security policy had to stop. */
export async function watched(context: BrowserContext, faults: string[]): Promise<Page> {
  await context.addInitScript(REPORT)
  const page = await context.newPage()
  page.setDefaultTimeout(SOON)
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) faults.push(message.text())
  })
  page.on('response', (answer) => {
    if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.url()}`)
  })
  return page
}
const REPORT = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`

/** Somebody of the bureau who signs in with account and password. */
export async function signIn(browser: Browser, address: string, account: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: address })
  const page = await watched(context, faults)
  await page.goto('/app/')
  await page.getByLabel('账号').fill(account)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { level: 1, name: '您好' }).waitFor()
  return page
}

/** What is typed or chosen, by the name that stands over each field. */
type Typed = Readonly<Record<string, string>>

/** Opens a step of the case page, fills in its form and takes it; resolves when the dialog has gone and the case has moved on. */
export async function take(page: Page, step: string, typed: Typed): Promise<void> {
  await page.locator('.steps').getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog')
  for (const [name, value] of Object.entries(typed)) await fillIn(dialog, name, value)
  await dialog.locator('.dialog-foot').getByRole('button', { name: step, exact: true }).click()
  await dialog.waitFor({ state: 'detached' }).catch(async (thrown: Error) => {
    throw new Error(`the step is refused: ${await textOf(dialog)}`, { cause: thrown })
  })
  await page.locator('.timeline').getByText(step).first().waitFor()
}

async function fillIn(form: Locator, name: string, value: string): Promise<void> {
  const label = form
    .page()
    .locator('.field-label')
    .filter({ hasText: new RegExp(`^${name}＊?$`) })
  const field = form.locator('.field').filter({ has: label }).last()
  const kind = await field.locator('select, textarea, input').first().evaluate(KIND)
  if (kind === 'select') await field.locator('select').selectOption({ label: value })
  else if (kind === 'radio') await field.getByText(value, { exact: true }).click()
  else if (kind === 'file') await field.locator('input').setInputFiles(value)
  else await field.locator('textarea, input').first().fill(value)
}
const KIND = (element: { readonly localName: string; readonly type?: string }) =>
  element.localName === 'select' ? 'select' : (element.type ?? '')

/** What 为什么是这一天 tells of a deadline of the case page, by its name. */
export async function whyThisDay(page: Page, deadline: string): Promise<string> {
  const line = page.locator('.deadlines li').filter({ hasText: deadline }).last()
  await line.getByRole('button', { name: '为什么是这一天' }).click()
  const told = page.getByRole('dialog', { name: `${deadline}：为什么是这一天` })
  await told.locator('.explained-says li').first().waitFor()
  const text = await textOf(told)
  await page.keyboard.press('Escape')
  await told.waitFor({ state: 'detached' })
  return text
}

/** What a place of the page says, every run of white space as one blank. */
export const textOf = async (place: Locator): Promise<string> =>
  ((await place.textContent()) ?? '').replace(/\s+/g, ' ').trim()

/** A letter of the case page, fetched by a click, as the text of its document; fails where it is no .docx. */
export async function letterOf(page: Page, name: string): Promise<string> {
  const chip = page.locator('.letter-chip').filter({ hasText: name }).first()
  const [file] = await Promise.all([page.waitForEvent('download'), chip.click()])
  assert.equal(file.suggestedFilename(), `${name}.docx`)
  const bytes = readFileSync(await file.path())
  assert.equal(bytes.subarray(0, 2).toString(), 'PK', `${name} is a zip`)
  const document = unzipSync(bytes)['word/document.xml']
  assert.ok(document, `${name} is a .docx`)
  return strFromU8(document).replace(/<[^>]+>/g, '')
}
