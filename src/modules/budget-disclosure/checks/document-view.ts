import type { Disclosure } from '../understanding/document.ts'
import type { Dimension, Severity } from './check.ts'
import type { Checked } from './check-disclosure.ts'

/** A checked disclosure as machines read it; rows and columns count from 0, in the order of `tables[].rows`. */
export interface DocumentView {
  readonly file: string
  readonly readable: boolean
  readonly body: string
  readonly level: Disclosure['level']
  readonly kind: Disclosure['kind']
  readonly year: number | null
  readonly tables: readonly TableView[]
  readonly checks: Checked['counts']
  readonly findings: readonly FindingView[]
  readonly notVerified: readonly { readonly check: string; readonly why: string }[]
}
export interface TableView {
  readonly kind: string
  readonly number: string
  readonly title: string
  readonly unit: string
  readonly pages: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly headerRows: number
}
export interface FindingView {
  readonly id: string
  readonly check: string
  readonly dimension: Dimension
  readonly severity: Severity
  readonly table: string
  readonly row: number | null
  readonly column: number | null
  readonly page: number | null
  readonly says: string
  readonly expected: string
  readonly actual: string
  readonly basis: string
  readonly remedy: string
}

export function documentView(file: string, own: Disclosure, checked: Checked): DocumentView {
  return {
    file,
    readable: own.readable,
    body: own.body,
    level: own.level,
    kind: own.kind,
    year: own.year ?? null,
    tables: own.tables.map(({ kind, number, title, unit, pages, rows, headerRows }) => ({
      ...{ kind, number, title, unit: unit.name, pages, rows, headerRows },
    })),
    checks: checked.counts,
    findings: checked.findings.map(({ at, cells: _, page, ...one }) => ({
      ...one,
      row: at?.row ?? null,
      column: at?.column ?? null,
      page: page ?? null,
    })),
    notVerified: checked.notVerified.map(({ check, why }) => ({ check: `${check.id} ${check.name}`, why })),
  }
}
