import type { DistrictRow } from './district-view.ts'
import type { Heat } from './heat-map.ts'
import type { Deduction } from './scoring.ts'

export interface RankedRow {
  readonly id: string
  readonly body: string
  readonly level: string
  readonly region: string
  readonly heat: Heat
  /** Hundredths of a point. */
  readonly points: number
  readonly deductions: readonly Deduction[]
}
/** A round by score: those that published, and those that should have by now. */
export interface Ranking {
  readonly rounds: readonly string[]
  readonly round: string
  readonly regions: Readonly<Record<string, string>>
  /** The version of the way of scoring. */
  readonly scoring: string
  readonly districts: readonly DistrictRow[]
  readonly rows: readonly RankedRow[]
}

/** 87.50 of 8750. */
export const pointsText = (points: number): string => (points / 100).toFixed(2)
