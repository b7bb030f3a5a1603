/** Somebody and how long the platforms say that he has learned in the year, in minutes. */
export interface Owing {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly minutes: number
}
/** Who still owes hours, of how many people. */
export interface Owed {
  readonly year: number
  /** Minutes that everybody should reach. */
  readonly least: number
  readonly people: number
  readonly short: readonly Owing[]
}
