import type { Reason } from '../../../kernel/refusal.ts'
import type { Grid } from '../../../server/sheet/grid.ts'
import { applicants, type RequestRow, requestRows } from '../disclosure-form.ts'
import { bare, heldBy, textOf } from './former-cells.ts'

/** Rows of heading over the line that names the five kinds of organisations. */
const ABOVE = 3
const byLabel = new Map(Object.entries(requestRows).map(([row, label]) => [bare(label), row as RequestRow]))

/** Table 三 of a sheet: 25 rows, each with its seven cells in the order of the form. Undefined where the sheet has none. */
export function requestsIn({ sheet, rows }: Grid, faults: Reason[]): object | undefined {
  const head = rows.findIndex((row) =>
    ['商业企业', '科研机构'].every((name) => row.some((cell) => textOf(cell) === name)),
  )
  if (head < 0) return undefined
  const where = `工作表「${sheet}」`
  const columns = columnsOf(rows, head)
  const lacking = Object.values(applicants).filter((_, index) => (columns[index] ?? -1) < 0)
  if (lacking.length > 0) {
    faults.push({ says: `${where}表三的表头缺少：${lacking.join('、')}`, way: '请按统一格式补齐表头' })
    return {}
  }
  const found = new Map<RequestRow, readonly (string | number | null)[]>()
  for (const [index, row] of rows.entries()) {
    if (index <= head) continue
    const label =
      row
        .slice(0, Math.min(...columns))
        .map(textOf)
        .findLast((text) => text !== '') ?? ''
    const cells = columns.map((column) => heldBy(row[column]))
    const code = byLabel.get(bare(label))
    if (code === undefined) {
      if (found.size === byLabel.size) break
      if (label !== '' && cells.some((cell) => cell !== null && cell !== ''))
        faults.push({
          says: `${where}第 ${index + 1} 行「${label}」不是表三的行`,
          way: '请按统一格式的名称填写，或者删去该行',
        })
    } else if (found.has(code))
      faults.push({ says: `${where}第 ${index + 1} 行「${label}」在表三中出现了两次`, way: '请核对原表，只保留一行' })
    else found.set(code, cells)
  }
  for (const [label, code] of byLabel)
    if (!found.has(code)) faults.push({ says: `${where}表三缺少「${label}」一行`, way: '没有数字的行也请保留' })
  return Object.fromEntries(found)
}

/** Where the seven columns stand. The kinds of organisations are on one line; 自然人 and 总计 may reach over several, above or beside it. */
function columnsOf(rows: Grid['rows'], head: number): readonly number[] {
  const within = (name: string, from: number) =>
    rows
      .slice(from, head + 1)
      .map((row) => row.findIndex((cell) => bare(textOf(cell)) === name))
      .find((column) => column >= 0) ?? -1
  return Object.values(applicants).map((name) =>
    within(name, name === '自然人' || name === '总计' ? Math.max(0, head - ABOVE) : head),
  )
}
