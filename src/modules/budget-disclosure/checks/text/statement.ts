import { cite } from '../../../../kernel/law.ts'
import { disclosureRules } from '../../../../law/budget-disclosure.ts'
import type { Place } from '../../reading.ts'
import type { Severity } from '../check.ts'
import type { CellPlace, Finding } from '../finding.ts'

/** One statement of the prose that was compared. */
export interface Statement {
  readonly check: string
  readonly is: 'held' | 'rounding' | 'failed'
  readonly finding?: Finding
}
export interface Told {
  readonly check: string
  readonly severity: Severity
  readonly says: string
  readonly expected: string
  readonly actual: string
  readonly place: Place
  /** Tells two statements of one check apart. */
  readonly of: string
  readonly table?: string
  readonly at?: CellPlace
}

export const held = (check: string): Statement => ({ check, is: 'held' })
export const rounded = (check: string): Statement => ({ check, is: 'rounding' })

export function failed({ place, of, at, table, ...told }: Told): Statement {
  const finding: Finding = {
    ...told,
    id: `${told.check}@${of}`,
    dimension: '真实性',
    table: table ?? '',
    ...(at ? { at } : {}),
    cells: at ? [at] : [],
    ...(place.page ? { page: place.page } : {}),
    basis: cite(disclosureRules.whole),
    remedy: '请与批复的预决算和表格核对，改正文字或者表格中有误的一处后重新公开。',
  }
  return { check: told.check, is: told.severity === 'info' ? 'rounding' : 'failed', finding }
}
