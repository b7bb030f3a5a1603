import assert from 'node:assert/strict'
import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { publications } from '../publications.register.ts'

export const GENERAL = '一般公共预算财政拨款'
const HEAD = ['支出功能分类编码', '款名称', '项名称', '经济分类编码', '项目名称', '资金性质', '金额（元）']
const MANAGEMENT = '教育管理事务'

/** The budget lines of a small department; `basic` = its largest line, in 元. */
export const lineFile = (basic: number, ...more: readonly (readonly (string | number | null)[])[]) =>
  writeXlsx({
    sheets: [
      {
        name: '预算明细',
        rows: [
          HEAD,
          ['2050101', MANAGEMENT, '行政运行', '30101', null, GENERAL, basic],
          ['2050101', MANAGEMENT, '行政运行', '30217', null, GENERAL, 12_500.55],
          ['2050102', MANAGEMENT, '一般行政管理事务', '30227', '质量监测', GENERAL, 1_500_000],
          ...more.map((row) => [...row]),
        ],
      },
    ],
  })

/** Writes in the session of a page, as a screen does it. */
export async function posted<T>(page: Page, path: string, data: object): Promise<T> {
  const session = (await (await page.request.get('/api/session')).json()) as { csrf: string }
  const answer = await page.request.post(path, { headers: { 'x-fadu-csrf': session.csrf }, data })
  assert.ok(answer.ok(), await answer.text())
  return (await answer.json()) as T
}

export interface Matter {
  readonly body: string
  readonly level: 'department' | 'unit'
  readonly year: number
  readonly startsOn: string
}
/** A matter as the finance bureau registers it; its id. */
export const registered = async (page: Page, { body, level, year, startsOn }: Matter): Promise<string> =>
  (
    await posted<{ readonly id: string }>(page, `/api/registers/${publications.id.replace('.', '/')}`, {
      row: { body: 'section-a', bodyName: body, level, kind: 'budget', year, startsOn },
    })
  ).id

export const addressOf = (id: string): string => `/app/r/${publications.id.replace('.', '/')}/${id}`
const api = (id: string): string => `/api/registers/${publications.id.replace('.', '/')}/${id}`

export const step = (page: Page, id: string, name: string, input: object): Promise<unknown> =>
  posted(page, `${api(id)}/steps/${name}`, input)

/** A minute, in fifths of a second. */
const MOST_TRIES = 300
const BETWEEN = 200

/** Waits for what the system does by itself, then shows the page anew. */
export async function whenRow(page: Page, id: string, holds: (found: Found) => boolean): Promise<void> {
  for (let tries = 1; ; tries++) {
    const found = (await (await page.request.get(api(id))).json()) as Found
    if (holds(found)) break
    assert.ok(tries < MOST_TRIES, `the system has not done its part: ${found.state}`)
    await page.waitForTimeout(BETWEEN)
  }
  await page.reload()
  await page.locator('.steps').waitFor()
}
interface Found {
  readonly state?: string
  readonly history: readonly { readonly step: string }[]
}
