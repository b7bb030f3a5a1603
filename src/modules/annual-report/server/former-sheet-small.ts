import type { Reason } from '../../../kernel/refusal.ts'
import type { Grid, RawCell } from '../../../server/sheet/grid.ts'
import { disputeGroups, disputeResults } from '../disclosure-form.ts'
import { bare, heldBy, textOf } from './former-cells.ts'

const results = Object.values(disputeResults)
const groups = Object.keys(disputeGroups)

/** Table 四 of a sheet: three groups of five results beside each other, their numbers in the line below. Undefined where it has none. */
export function disputesIn({ sheet, rows }: Grid, faults: Reason[]): object | undefined {
  const head = rows.findIndex((row) => row.some((cell) => textOf(cell) === results[0]))
  if (head < 0) return undefined
  const line = rows[head] ?? []
  const places = line.flatMap((cell, column) => (textOf(cell) === '' ? [] : [column]))
  const said = places.map((column) => textOf(line[column]))
  const form = groups.flatMap(() => results)
  if (said.join() !== form.join()) {
    faults.push({
      says: `工作表「${sheet}」第 ${head + 1} 行不是表四的表头`,
      way: `应当依次为行政复议、未经复议直接起诉、复议后起诉三组，每组为${results.join('、')}`,
    })
    return {}
  }
  const below = rows[head + 1] ?? []
  const cells = places.map((column) => heldBy(below[column]))
  return Object.fromEntries(
    groups.map((group, index) => [group, cells.slice(index * results.length, (index + 1) * results.length)]),
  )
}

const SINGLE = {
  行政许可: 'licence',
  行政处罚: 'penalty',
  行政强制: 'coercion',
  行政事业性收费: 'fee_wanyuan',
} as const
const TRIPLE = { 规章: 'rules', 行政规范性文件: 'normative' } as const

/** Table 二 of a sheet. Undefined where it has none. */
export function proactiveIn({ sheet, rows }: Grid, faults: Reason[]): object | undefined {
  const head = rows.findIndex((row) => row.some((cell) => /制发件数$/.test(textOf(cell))))
  if (head < 0) return undefined
  const at = (end: RegExp) => (rows[head] ?? []).findIndex((cell) => end.test(textOf(cell)))
  const columns = [at(/制发件数$/), at(/废止件数$/), at(/有效件数$/)]
  if (columns.some((column) => column < 0)) {
    faults.push({ says: `工作表「${sheet}」表二的表头缺少制发、废止或者现行有效件数`, way: '请按统一格式补齐表头' })
    return {}
  }
  const unit = rows
    .flat()
    .map(textOf)
    .find((text) => /收费金额/.test(text))
  if (unit !== undefined && !/万元/.test(unit))
    faults.push({
      says: `工作表「${sheet}」表二的收费金额没有写明单位为万元（${unit}）`,
      way: '请换算成万元并在表头写明单位',
    })
  const rowOf = (name: string) => rows.slice(head).find((row) => row.some((cell) => bare(textOf(cell)) === name))
  const cellsOf = (name: string, wanted: readonly number[]) => {
    const row: readonly RawCell[] = rowOf(name) ?? []
    return wanted.map((column) => heldBy(row[column]))
  }
  return Object.fromEntries([
    ...Object.entries(TRIPLE).map(([name, code]) => [code, cellsOf(name, columns)]),
    ...Object.entries(SINGLE).map(([name, code]) => [code, cellsOf(name, columns.slice(0, 1))[0]]),
  ])
}
