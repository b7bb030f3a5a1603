import { budgetLaw } from '../../../../law/budget-law.ts'
import type { Disclosure } from '../../understanding/document.ts'
import { type Book, hasMoney, isEmpty, tablesOf } from '../book.ts'
import type { Finding } from '../finding.ts'
import type { Unverified } from '../outcome.ts'
import { found, type Rule } from './rule.ts'

const missing: Rule = {
  id: 'table-missing',
  name: '应当公开的表格齐全',
  dimension: '完整性',
  severity: 'error',
  basis: budgetLaw.at('第十四条'),
  remedy: '请补充公开这张表；没有数据的也要公开空表并说明原因。',
}
/** The set of a department or unit, and from which year a table belongs to it. */
const REQUIRED: readonly (readonly [kind: string, from: number])[] = [
  ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'].map((kind) => [kind, 2016] as const),
  ['D9', 2021],
]

/** The fourteen tables of a government, with what regions print in their place; a county without lower levels has no transfers to show. */
const OF_GOVERNMENT: readonly (readonly string[])[] = [
  ...[['G1', 'general-balance'], ['G2', 'general-balance'], ['G3'], ['G4'], ['G5', 'G5-region']],
  ...[['G6', 'debt-limit-balance'], ['G7', 'fund-balance'], ['G8', 'fund-balance'], ['G9']],
  ...[
    ['G10', 'debt-limit-balance'],
    ['G11', 'capital-balance'],
    ['G12', 'capital-balance'],
  ],
  ...[
    ['G13', 'social-balance'],
    ['G14', 'social-balance'],
  ],
]
const SET = 7
const missingOfGovernment: Rule = {
  ...missing,
  id: 'government-table-missing',
  severity: 'warning',
  basis: budgetLaw.at('第十四条第一款'),
}

/** Whether every table of the set is there. With pages or tables that could not be read or recognised, this cannot be told. */
export function completeness({ own }: Book): { findings: readonly Finding[]; unverified: readonly Unverified[] } {
  const lacking = own.level === 'government' ? lackingOfGovernment(own) : lackingOfDepartment(own)
  const rule = own.level === 'government' ? missingOfGovernment : missing
  const doubt = whyUncertain({ own, related: {} })
  if (doubt !== '')
    return {
      findings: [],
      unverified: lacking.map((name) => ({ check: missing, why: `没有认出《${name}》，但是${doubt}` })),
    }
  return {
    findings: lacking.map((name) =>
      found(rule, { says: `没有找到《${name}》。`, expected: `公开《${name}》`, actual: '没有', of: name }),
    ),
    unverified: [],
  }
}

function lackingOfDepartment(own: Disclosure): readonly string[] {
  const due = REQUIRED.filter(([kind, from]) => (own.year ?? 0) >= from && tablesOf(own, kind).length === 0)
  return due.map(([kind]) => nameOf(own, kind))
}

/** A paper on one matter (debt, transfers) is no set: nothing is missing in it. */
function lackingOfGovernment(own: Disclosure): readonly string[] {
  const there = (kinds: readonly string[]) => kinds.some((kind) => tablesOf(own, kind).length > 0)
  const lacking = OF_GOVERNMENT.filter((kinds) => !there(kinds))
  return OF_GOVERNMENT.length - lacking.length < SET ? [] : lacking.map(([kind = '']) => nameOf(own, kind))
}

const nameOf = ({ words }: Disclosure, kind: string): string => words.kind(kind)?.name ?? kind

function whyUncertain({ own }: Book): string {
  if (own.unreadable.length > 0) return '有的页或者文件不能读取'
  const unknown = own.tables.filter(
    (table) =>
      table.kind === 'unrecognised' && !isEmpty(table) && table.sides.some((side) => side.lines.some(hasMoney)),
  )
  return unknown.length > 0 ? `有 ${unknown.length} 张有金额的表格没有认出是什么表` : ''
}
