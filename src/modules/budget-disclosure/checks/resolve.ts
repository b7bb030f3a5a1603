import type { Disclosure } from '../understanding/document.ts'
import type { DisclosureTable } from '../understanding/table.ts'
import { type Book, disclosuresOf, isEmpty, tableOf } from './book.ts'
import type { Term } from './formula.ts'
import { linesNamed } from './lines.ts'
import { columnNamed, type Operand, operandAt } from './operand.ts'
import { type Bound, placedLines, printedCodes } from './placed.ts'

/** Why a term has no cells. `form`: the form does not print them; `table`: the table is not there; `set`: the document is not there. */
export interface Missing {
  readonly missing: 'form' | 'table' | 'set' | 'words'
  readonly says: string
}
export type Resolved = readonly Operand[] | Missing

export const isMissing = (resolved: Resolved): resolved is Missing => 'missing' in resolved

/** The table that T stands for while one instance is evaluated. */
export interface Instance extends Bound {
  readonly table?: DisclosureTable
}

/** The printed cells of one term. Empty = nothing is printed and nothing counts. */
export function resolve(book: Book, term: Term, instance: Instance): Resolved {
  const disclosures = disclosuresOf(book, term.set)
  if (disclosures.length === 0) return { missing: 'set', says: SETS[term.set] ?? '没有提供相关文件' }
  const found: Operand[] = []
  for (const disclosure of disclosures) {
    const one = inDisclosure(disclosure, term, instance)
    if (!isMissing(one)) found.push(...one)
    else if (!term.optional || one.missing === 'words') return one
  }
  return found
}

const SETS: Readonly<Record<string, string>> = {
  previous: '没有提供上一年度的同类文件',
  units: '没有提供所属单位的文件',
  department: '没有提供主管部门的文件',
  budget: '没有提供同一年度的预算文件',
}

function inDisclosure(disclosure: Disclosure, term: Term, instance: Instance): Resolved {
  const own = term.set === '' && instance.table
  const table =
    own && (term.kind === 'T' || term.kind === own.kind)
      ? own
      : tableOf(disclosure, term.kind === 'T' && instance.table ? instance.table.kind : term.kind)
  if (!table) return { missing: 'table', says: `文件中没有找到${nameOfKind(disclosure, term.kind)}` }
  const code = codeOf(term, instance)
  if (code && (printedCodes(table).get(code) ?? 0) > 1)
    return {
      missing: 'words',
      says: `${table.title || table.name}中科目 ${code} 印了多次（可能按单位分列），不能逐个科目核对`,
    }
  const lines = linesNamed(table, term.line, instance)
  if (!lines) return isEmpty(table) || absentCounts(table, term, instance) ? [] : noCells(table, term)
  const operands: Operand[] = []
  for (const placed of lines) {
    const column = columnNamed(placed.side, term.column, instance, disclosure.kind)
    const operand = column && operandAt(disclosure, table, placed, column, term.minus)
    if (!operand) return isEmpty(table) ? [] : noCells(table, term)
    if (operand.is === 'words')
      return {
        missing: 'words',
        says: `${table.title || table.name}「${operand.label}」处印的是「${operand.text}」，不是金额`,
      }
    operands.push(operand)
  }
  return operands
}

const codeOf = ({ line }: Term, { code, className }: Instance): string | undefined =>
  line === '@code' ? code : line === '@class' ? className : line.startsWith('code ') ? line.slice(5) : undefined

/** A code or class that one table prints and another of the same depth does not is nothing there. */
function absentCounts(table: DisclosureTable, { line, printed }: Term, { code, className }: Instance): boolean {
  if (printed) return false
  const lines = placedLines(table).map((one) => one.line)
  if (line === '@code') return lines.some((one) => one.code?.code.length === code?.length)
  return line === '@class' && className !== undefined && lines.some((one) => one.key.startsWith('class:') || one.code)
}

const noCells = (table: DisclosureTable, { line, column }: Term): Missing => ({
  missing: 'form',
  says: `${table.title || table.name}没有印出所需的行或者列（${line}${column === 'total' ? '' : `，${column}`}）`,
})

const nameOfKind = (disclosure: Disclosure, kind: string): string => disclosure.words.kind(kind)?.name ?? kind
