import type { Day } from '../../kernel/day.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import type { ReasonView } from '../../kernel/wire.ts'
import type { Progress, Standing } from './confirmation.ts'
import type { IdentityFinding } from './identities.ts'
import type { AskedPart, ReportKind } from './template/language.ts'

/** The draft of a report as the editor shows it. */
export interface Draft {
  readonly kind: ReportKind
  readonly name: string
  readonly year: number
  readonly report?: { readonly register: string; readonly id: string; readonly state: string; readonly version: number }
  readonly arrangement: string
  readonly arrangements: readonly { readonly id: string; readonly name: string; readonly chapters: readonly string[] }[]
  readonly order?: string
  /** Runs with `figure` open to the figure of that id. */
  readonly document: OfficialDocument
  readonly items: readonly DraftItem[]
  readonly figures: readonly DraftFigure[]
  readonly progress: Progress
  readonly passages: readonly DraftPassage[]
  readonly asked: readonly DraftContribution[]
  readonly identities: readonly IdentityFinding[]
  /** Why it cannot go to the meeting or be signed. */
  readonly blockers: readonly ReasonView[]
  /** Present when the report has been signed: what is printed then is what was frozen. */
  readonly frozenOn?: Day
}
/** What is confirmed at once: one figure, or a table. */
export interface DraftItem {
  readonly id: string
  readonly name: string
  readonly is: 'known' | 'partial' | 'blank'
  readonly printed: string
  readonly standing: Standing
  readonly confirmedBy: readonly string[]
  /** Whether the asking person is one who confirms it. */
  readonly mine: boolean
  readonly figures: readonly string[]
  readonly awaiting: readonly string[]
  readonly latest?: { readonly by: string; readonly on: Day; readonly note?: string }
}
export interface DraftFigure {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly is: 'known' | 'partial' | 'blank'
  readonly printed: string
  /** The value so far of a partial figure: shown here, never printed in the report. */
  readonly interim?: string
  readonly awaiting: readonly string[]
  readonly item: string
}
export interface DraftPassage {
  readonly place: string
  readonly text: string
  /** Absent: nobody wrote one, the template's own words stand. */
  readonly author?: string
  readonly on?: Day
  /** A former year named, numbers that rest on no record. */
  readonly hints: readonly string[]
}
export interface DraftContribution {
  readonly id: string
  readonly part: AskedPart
  readonly partName: string
  readonly askedOf: string
  readonly askedOn: Day
  readonly due?: Day
  readonly state: 'asked' | 'written' | 'accepted' | 'withdrawn'
  readonly text?: string
}

/** A figure opened to its definition, its rows and their evidence. */
export interface Lineage {
  readonly figure: DraftFigure
  readonly means: string
  readonly indicator?: string
  readonly counts: string
  readonly bases: readonly string[]
  readonly period: string
  readonly definition: string
  readonly sources: readonly {
    readonly register: string
    readonly id: string
    readonly title: string
    readonly evidence: readonly string[]
  }[]
  readonly closures: readonly string[]
  /** For a derived figure: what it is made of. */
  readonly parts: readonly { readonly id: string; readonly name: string; readonly printed: string }[]
  readonly item: DraftItem
}
