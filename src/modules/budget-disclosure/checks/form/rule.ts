import { type Citation, cite } from '../../../../kernel/law.ts'
import { disclosureRules } from '../../../../law/budget-disclosure.ts'
import type { Place } from '../../reading.ts'
import type { DisclosureTable } from '../../understanding/table.ts'
import type { Dimension, Severity } from '../check.ts'
import type { Finding } from '../finding.ts'

/** A rule of form or of text, as data. */
export interface Rule {
  readonly id: string
  readonly name: string
  readonly dimension: Dimension
  readonly severity: Severity
  readonly basis?: Citation
  readonly remedy: string
}

/** Where and what: the parts of a finding that the rule does not know. */
export interface Seen {
  readonly says: string
  readonly expected?: string
  readonly actual?: string
  readonly table?: DisclosureTable
  readonly row?: number
  readonly column?: number
  readonly place?: Place
  /** Tells two findings of one rule apart. */
  readonly of?: string
}

export function found(
  rule: Rule,
  { says, expected = '', actual = '', table, row, column, place, of = '' }: Seen,
): Finding {
  const at = table && row !== undefined ? { table: table.index, row, column: column ?? 0 } : undefined
  const page = place?.page ?? table?.pages[0]
  return {
    id: [rule.id, of, table?.index, row, column].filter((part) => part !== undefined && part !== '').join('@'),
    check: rule.id,
    dimension: rule.dimension,
    severity: rule.severity,
    table: table?.kind ?? '',
    ...(at ? { at } : {}),
    cells: at ? [at] : [],
    ...(page ? { page } : {}),
    ...{ says, expected, actual },
    basis: cite(rule.basis ?? disclosureRules.whole),
    remedy: rule.remedy,
  }
}
