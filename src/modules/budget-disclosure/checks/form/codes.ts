import { budgetRegulation, disclosureRules } from '../../../../law/budget-disclosure.ts'
import { everNames, nameStem, namesOf } from '../../understanding/classification.ts'
import type { DisclosureTable, Line } from '../../understanding/table.ts'
import type { Book } from '../book.ts'
import type { Finding } from '../finding.ts'
import { placedLines } from '../placed.ts'
import { found, type Rule } from './rule.ts'

const depth: Pick<Rule, 'dimension' | 'remedy'> = {
  dimension: '细化程度',
  remedy: '请按当年的《政府收支分类科目》改正科目编码和名称。',
}
const lostZero: Rule = { ...depth, id: 'code-lost-zero', name: '科目编码完整', severity: 'error' }
const malformed: Rule = { ...depth, id: 'code-malformed', name: '科目编码合乎格式', severity: 'warning' }
const unknown: Rule = { ...depth, id: 'code-unknown', name: '科目编码存在', severity: 'warning' }
const oldName: Rule = { ...depth, id: 'code-name-year', name: '科目名称是当年的名称', severity: 'warning' }
const twoNames: Rule = { ...depth, id: 'code-two-names', name: '同一科目在各表的名称相同', severity: 'warning' }
const shallow: Rule = {
  ...depth,
  id: 'code-depth',
  name: '功能科目公开到项、基本支出经济科目公开到款',
  severity: 'error',
  basis: budgetRegulation.at('第六条'),
  remedy: '请按功能分类细化到项、基本支出按经济分类细化到款后重新公开。',
}
/** The 类 whose 款 our list holds completely. */
const COMPLETE = /^30[123]/

/** Codes and their names: as printed, against the classification of the year and against the other tables. */
export function codeFindings({ own }: Book): readonly Finding[] {
  const tables = own.tables.filter(({ codes }) => codes !== undefined)
  return [
    ...tables.flatMap((table) => ofTable(table, own.year)),
    ...namesApart(tables),
    ...tables.flatMap((table) => depthOf(table, own.year)),
  ]
}

function ofTable(table: DisclosureTable, year: number | undefined): readonly Finding[] {
  return placedLines(table).flatMap(({ side, line }) => {
    const { code } = line
    if (!code) return []
    const at = { table, row: line.row, column: side.codes.at(-1) ?? 0 }
    const name = `「${code.printed} ${line.label.printed.trim()}」`
    if (code.fault === 'lost zero')
      return [
        found(lostZero, { ...at, says: `科目编码${name}丢失了前面的零。`, expected: code.code, actual: code.printed }),
      ]
    if (code.fault)
      return [
        found(malformed, { ...at, says: `科目编码${name}不是 3 位、5 位或者 7 位的编码。`, actual: code.printed }),
      ]
    if (table.codes === 'economic' && COMPLETE.test(code.code) && everNames('economic', code.code).length === 0)
      return [found(unknown, { ...at, says: `部门预算支出经济分类中没有科目${name}。`, actual: code.printed })]
    return year === undefined ? [] : ofOtherYear(table, line, code.code, year, at)
  })
}

/** A name that the code had in another year only. */
function ofOtherYear(
  table: DisclosureTable,
  { label }: Line,
  code: string,
  year: number,
  at: { table: DisclosureTable; row: number; column: number },
): readonly Finding[] {
  const list = table.codes ?? 'functional'
  const printed = nameStem(label.bare)
  const now = namesOf(list, code, year)
  if (now.length === 0 || now.some(({ name }) => nameStem(name) === printed)) return []
  const other = everNames(list, code).find(({ name }) => nameStem(name) === printed)
  if (!other) return []
  const says = `科目 ${code} 印的是「${label.printed.trim()}」，这是${other.until ? `${other.until}年及以前` : `${other.from}年起`}的名称。`
  return [found(oldName, { ...at, says, expected: now[0]?.name ?? '', actual: label.printed.trim() })]
}

function namesApart(tables: readonly DisclosureTable[]): readonly Finding[] {
  const first = new Map<string, { readonly stem: string; readonly printed: string; readonly table: DisclosureTable }>()
  const told = new Set<string>()
  return tables.flatMap((table) =>
    placedLines(table).flatMap(({ side, line }) => {
      const key = `${table.codes} ${line.code?.code}`
      const stem = nameStem(line.label.bare)
      if (!line.code || stem === '') return []
      const before = first.get(key)
      if (!before) first.set(key, { stem, printed: line.label.printed.trim(), table })
      if (!before || before.stem === stem || told.has(key)) return []
      told.add(key)
      const says = `科目 ${line.code.code} 在《${before.table.name}》叫「${before.printed}」，在《${table.name}》叫「${line.label.printed.trim()}」。`
      const column = side.names[0] ?? 0
      return [
        found(twoNames, {
          table,
          row: line.row,
          column,
          says,
          expected: before.printed,
          actual: line.label.printed.trim(),
        }),
      ]
    }),
  )
}

/** The regulation that fixes the depth is in force since October 2020: budgets and accounts before it stand under the rules of 2016. */
const IN_FORCE = 2020

/** D5 has to reach 项 and D6 款. */
function depthOf(table: DisclosureTable, year: number | undefined): readonly Finding[] {
  const digits = table.kind === 'D5' ? 7 : table.kind === 'D6' ? 5 : 0
  const codes = placedLines(table).flatMap(({ line }) => line.code?.code ?? [])
  if (digits === 0 || codes.length === 0 || codes.some((code) => code.length >= digits)) return []
  return [
    found(year !== undefined && year <= IN_FORCE ? { ...shallow, basis: disclosureRules.whole } : shallow, {
      table,
      says: `《${table.name}》只公开到${digits === 7 ? '款' : '类'}。`,
      expected: digits === 7 ? '项' : '款',
    }),
  ]
}
