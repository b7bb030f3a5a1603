import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { NO_BROWSER, openBrowser } from '../../../../test/walk/browser.ts'
import { letterOf, signIn, take, textOf } from '../../../../test/walk/desk.ts'
import { isBuilt, NOT_BUILT, openSite } from '../../../../test/walk/site.ts'
import type { FileRef } from '../../../kernel/register.ts'
import { budgetDisclosure } from '../index.ts'
import type { MadeView } from '../making/made-view.ts'
import { questions } from '../making/told.ts'
import { portal } from '../portal.ts'
import { server } from '../server.ts'
import { addressOf, lineFile, posted, registered, step, whenRow } from './matter.ts'

const browser = isBuilt() ? await openBrowser() : undefined
const SKIP = browser ? false : isBuilt() ? NO_BROWSER : NOT_BUILT
const told = Object.fromEntries(Object.keys(questions).map((one) => [one, '按年度工作安排列示。']))

describe('the finance bureau supervises, in a browser', { skip: SKIP }, async () => {
  if (!browser) return
  after(() => browser.close())
  const site = await openSite({ module: budgetDisclosure, server, portal }, '2024-02-05')
  after(() => site.close())
  const faults: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'fadu-walk-'))
  after(() => rmSync(folder, { recursive: true }))
  const desk = (account: string) => signIn(browser, site.address, account, faults)
  const main = (page: Page) => textOf(page.locator('main'))
  let published = ''
  let late = ''

  test('one body publishes in time, the other does not', async () => {
    const head = await desk('section-head')
    const matter = { level: 'department', year: 2024, startsOn: '2024-01-19' } as const
    published = await registered(head, { ...matter, body: '云州市教育局' })
    late = await registered(head, { ...matter, body: '云州市民政局' })
    for (const id of [published, late])
      await step(head, id, 'approve', { fills: { letterNumber: '云财预〔2024〕5号' } })
    const accountant = await desk('accountant')
    const lines = await brought(accountant, '明细.xlsx', await lineFile(4_512_300))
    const made = await posted<MadeView>(accountant, `/api/budget-disclosure/publications/${published}/make`, {
      ...{ lines, told, keep: true },
    })
    const other = await posted<MadeView>(accountant, `/api/budget-disclosure/publications/${published}/make`, {
      ...{ lines: await brought(accountant, '另一份.xlsx', await lineFile(5_412_300)), told },
    })
    for (const [name, { files }] of Object.entries({ 原文: made, 改动: other })) {
      const bytes = await (await accountant.request.get(`/api/files/${files?.docx.hash}`)).body()
      writeFileSync(join(folder, `${name}.docx`), bytes)
    }
    await step(accountant, published, 'submit', { data: { secrecyReviewed: true } })
    await accountant.goto(addressOf(published))
    await whenRow(accountant, published, ({ state }) => state === 'checked')
    const leader = await desk('unit-head')
    await step(leader, published, 'sign', {})
    for (const one of [head, accountant, leader]) await one.context().close()
    site.turnTo('2024-02-26')
    const publisher = await desk('accountant')
    await step(publisher, published, 'publish', {
      fills: { publishedOn: '2024-02-26', address: 'https://jyj.yunzhou.example/1.html', where: 'both' },
    })
    await publisher.context().close()
  })

  test('28 February: the board shows who is late; all of them are pushed at once, and are told', async () => {
    site.turnTo('2024-02-28')
    const head = await desk('section-head')
    await head.goto('/app/m/budget-disclosure')
    await head.getByRole('button', { name: '逾期未公开 1' }).click()
    assert.match(await textOf(head.locator('.heat-map')), /^云州市民政局$/)
    await head.getByRole('button', { name: '督促 1 家' }).click()
    await head.getByRole('dialog').getByRole('button', { name: '发出督促函' }).click()
    await head.getByRole('dialog').waitFor({ state: 'detached' })
    await head.goto(addressOf(late))
    assert.match(await letterOf(head, '预决算公开督促函'), /云州市民政局.*2024年2月26日前公开，现已逾期/)
    await head.context().close()
    const accountant = await desk('accountant')
    await accountant.getByText('财政部门督促公开2024年预算').first().waitFor()
    await accountant.context().close()
  })

  test('a snapshot that differs stands against the confirmation; the right one proves it', async () => {
    const head = await desk('section-head')
    await head.goto(addressOf(published))
    const snapshot = async (name: string) => {
      await take(head, '登记公开快照', { 公开页面快照: join(folder, name) })
      await whenRow(head, published, ({ history }) => history.at(-1)?.step === 'recordComparison')
    }
    await snapshot('改动.docx')
    assert.match(await main(head), /不一致.*检查过的是“602\.48”，快照是“692\.48”/)
    await assert.rejects(step(head, published, 'verify', {}), /实际公开的内容与检查过的文件不一致/)
    // The one before is taken out; what is changed in a form stays when it is closed.
    await head.locator('.steps').getByRole('button', { name: '登记公开快照', exact: true }).click()
    await head.getByRole('dialog').getByRole('button', { name: '移除 改动.docx' }).click()
    await head.getByRole('dialog').getByText('改动.docx').waitFor({ state: 'detached' })
    await head.getByRole('dialog').getByRole('button', { name: '关闭', exact: true }).last().click()
    await head.getByRole('dialog').waitFor({ state: 'detached' })
    await snapshot('原文.docx')
    assert.match(await main(head), /是同一文件/)
    await take(head, '核验公开情况', {})
    assert.match(await main(head), /已核验/)
    await head.context().close()
  })

  test('the ranking says why; the notice is drafted from it, signed by a leader, sent out as a letter', async () => {
    const head = await desk('section-head')
    await head.goto('/app/m/budget-disclosure/ranking')
    await head.locator('.ranked').getByText('云州市民政局').waitFor()
    assert.match(
      await textOf(head.locator('.ranked')),
      /2云州市民政局云州市0\.00及时性 −100\.00：没有公开.*1云州市教育局云州市/,
    )
    await head.getByRole('button', { name: '拟稿通报（2024年预算）' }).click()
    await head.getByRole('heading', { level: 1, name: '关于2024年预算公开情况的通报' }).waitFor()
    const address = new URL(head.url()).pathname
    const leader = await desk('deputy-head')
    await leader.goto(address)
    await take(leader, '签发', { 签发意见: '同意' })
    await leader.context().close()
    await head.reload()
    await take(head, '印发', {})
    const letter = await letterOf(head, '预决算公开情况通报')
    assert.match(
      letter,
      /云财预通〔2024〕1号.*应公开2家，已公开1家，其中按期公开1家.*云州市民政局（0\.00分）：没有公开/,
    )
    await head.context().close()
  })

  test('nothing failed in the browser', () => assert.deepEqual(faults, []))
})

async function brought(page: Page, name: string, bytes: Uint8Array): Promise<FileRef> {
  const session = (await (await page.request.get('/api/session')).json()) as { csrf: string }
  const answer = await page.request.post('/api/files', {
    headers: { 'x-fadu-csrf': session.csrf },
    multipart: { file: { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) } },
  })
  return (await answer.json()) as FileRef
}
