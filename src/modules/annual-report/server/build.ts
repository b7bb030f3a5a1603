import type { OfficialDocument } from '../../../kernel/document.ts'
import type { Store } from '../../../store/contract.ts'
import type { ReportKind } from '../template/language.ts'
import { assemble } from './assemble.ts'
import { type FrozenFigure, figuresOf, thaw } from './freeze.ts'
import { keptFreeze, keptReport } from './kept.ts'

/** A report ready to be printed, with everything that its figures rest on. */
export interface BuiltReport {
  readonly document: OfficialDocument
  /** Travels inside the .docx and says against what its figures are verified. */
  readonly manifest: Manifest
  readonly figures: readonly BuiltFigure[]
  readonly asterisks: number
}
export interface BuiltFigure {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly is: 'known' | 'partial' | 'blank'
  readonly value: string | number | null
  /** How many evidence entries it rests on. */
  readonly evidence: number
  readonly awaiting: readonly string[]
}
export interface Manifest {
  readonly format: 'fadu-report/1'
  readonly kind: ReportKind
  readonly year: number
  readonly issuer: string
  /** Present once the report has been signed: the row that keeps what was frozen, and the hash of its bytes. */
  readonly frozen?: { readonly id: string; readonly hash: string }
  /** SM3 of the definitions by indicator. */
  readonly definitions: Readonly<Record<string, string>>
}

/** The report as it was signed, or its draft as of now. */
export async function buildReport(store: Store, kind: ReportKind, year: number): Promise<BuiltReport> {
  const issued = await issuedReport(store, kind, year)
  if (issued) return issued
  const assembled = await assemble(store, kind, year)
  return built(store, kind, year, assembled.document, await figuresOf(store, assembled))
}

/** Undefined until the report is signed, and while a signed one is back in draft. */
export async function issuedReport(store: Store, kind: ReportKind, year: number): Promise<BuiltReport | undefined> {
  const report = await keptReport(store, kind, year)
  const kept = report && isSigned(report.state) ? await keptFreeze(store, kind, year) : undefined
  if (!report || !kept) return undefined
  const { document, figures } = await thaw(store, kept)
  const numbered = { ...document, ...(report.number && { number: report.number }) }
  return built(store, kind, year, numbered, figures, { id: kept.id, hash: kept.content[0]?.hash ?? '' })
}

export const isSigned = (state: string): boolean => !['drafting', 'deliberating', 'approved'].includes(state)

function built(
  store: Store,
  kind: ReportKind,
  year: number,
  document: OfficialDocument,
  figures: readonly FrozenFigure[],
  frozen?: Manifest['frozen'],
): BuiltReport {
  const definitions = Object.fromEntries(
    figures.filter((one) => one.definition !== '').map((one) => [one.indicator, one.definition]),
  )
  return {
    document,
    manifest: {
      ...{ format: 'fadu-report/1', kind, year, issuer: store.office.bureau, definitions },
      ...(frozen && { frozen }),
    },
    figures: figures.map(({ id, name, unit, is, value, evidence, awaiting }) => ({
      ...{ id, name, unit, is, value, evidence: evidence.length, awaiting },
    })),
    asterisks: figures.filter((one) => one.is !== 'known').length,
  }
}
