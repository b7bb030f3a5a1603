/** What a run of tests or a check came to. Counts are of single tests; a parent is counted as passed, its own failure only when it is not a child's. */
export interface Outcome {
  readonly passed: number
  readonly failed: readonly Failure[]
  readonly skipped: readonly Skip[]
}
export interface Failure {
  readonly name: string
  /** `file:line`, or the command that failed. */
  readonly place: string
}
export interface Skip extends Failure {
  readonly reason: string
}

export const nothing: Outcome = { passed: 0, failed: [], skipped: [] }

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, one) => total + one.passed, 0),
  failed: outcomes.flatMap((one) => one.failed),
  skipped: outcomes.flatMap((one) => one.skipped),
})

/** The last lines of a run: what was skipped and why, what failed and where, and the one line of totals. */
export const summary = (outcome: Outcome): string => {
  const skipped = outcome.skipped.map((one) => `  skipped  ${one.name} (${one.place}): ${one.reason}`)
  const failed = outcome.failed.map((one) => `  failed   ${one.name} (${one.place})`)
  const tail = skipped.length > 0 ? `, ${skipped.length} skipped` : ''
  return [...skipped, ...failed, `${outcome.passed} passed, ${failed.length} failed${tail}`].join('\n')
}
