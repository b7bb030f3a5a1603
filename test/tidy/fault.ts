import assert from 'node:assert/strict'

/** What is wrong, where, and what to do about it. */
export interface Fault {
  /** `file` or `file:line`. */
  readonly place: string
  readonly fault: string
  readonly remedy: string
}

/** Fails with every fault as three readable parts, not only the first. */
export const assertNoFaults = (faults: readonly Fault[]): void => {
  const lines = faults.map((one) => `${one.place}: ${one.fault}\n    → ${one.remedy}`)
  if (lines.length > 0) assert.fail(`${lines.length} to mend\n${lines.join('\n')}`)
}
