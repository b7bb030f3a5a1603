import type { Day } from './day.ts'
import type { Citation } from './law.ts'

export type Answer = 'holds' | 'fails' | 'unknown'
export interface Condition<F, N extends keyof F & string = keyof F & string> {
  readonly says: string
  readonly basis: Citation
  readonly needs: readonly N[]
  readonly holds: (facts: Pick<F, N>) => boolean
}
/** Law as code: conditions that a jurist can read, judged three-valued. */
export interface Rule<F> {
  readonly id: string
  readonly name: string
  readonly basis: Citation
  readonly from: Day
  readonly until?: Day
  readonly all: Readonly<Record<string, Condition<F>>>
}
export interface RuleFinding {
  readonly condition: string
  readonly says: string
  readonly basis: Citation
  readonly answer: Answer
  readonly missing: readonly string[]
}

/** A condition sees only the facts that it names, so it cannot read what it does not declare. */
export const condition = <F, const N extends keyof F & string>(declaration: Condition<F, N>): Condition<F> =>
  declaration as unknown as Condition<F>

/** Judges the facts on a day: a failing condition wins over an unknown one, an unknown one names what is missing. */
export function judge<F extends object>(
  rule: Rule<F>,
  facts: Partial<F>,
  on: Day,
): { readonly answer: Answer; readonly findings: readonly RuleFinding[] } {
  if (on < rule.from || (rule.until !== undefined && on > rule.until))
    throw new RangeError(`${rule.name}在 ${on} 不具有效力`)
  const findings = Object.entries(rule.all).map(([condition, { says, basis, needs, holds }]): RuleFinding => {
    const missing = needs.filter((fact) => facts[fact] === undefined)
    const known = Object.fromEntries(needs.map((fact) => [fact, facts[fact]])) as unknown as F
    const answer = missing.length > 0 ? 'unknown' : holds(known) ? 'holds' : 'fails'
    return { condition, says, basis, answer, missing }
  })
  const some = (answer: Answer) => findings.some((finding) => finding.answer === answer)
  return { answer: some('fails') ? 'fails' : some('unknown') ? 'unknown' : 'holds', findings }
}
