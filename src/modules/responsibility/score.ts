/** One item of a scoring scheme; all points in hundredths, so that sums are exact. */
export interface ScoreItem {
  readonly rule: 'missing' | 'each' | 'absent' | 'bonus' | 'not-applicable'
  readonly full: number
  readonly per?: number
  readonly cap?: number
  readonly target?: number
  readonly actual?: number
}

/** What an item is worth: the full mark less the deduction, never below zero nor beyond the cap. Undefined where it does not apply. */
export function scoreOf(item: ScoreItem): number | undefined {
  if (item.rule === 'not-applicable') return undefined
  const change = Math.min(times(item) * (item.per ?? 0), item.cap ?? Number.POSITIVE_INFINITY)
  return item.rule === 'bonus' ? item.full + change : Math.max(0, item.full - change)
}

/** The whole score, rescaled to the full mark of all items where some do not apply. Rounded half up to a hundredth. */
export function totalScore(items: readonly ScoreItem[]): { readonly points: number; readonly of: number } {
  const of = items.reduce((sum, item) => sum + item.full, 0)
  const judged = items.filter((item) => item.rule !== 'not-applicable')
  const possible = judged.reduce((sum, item) => sum + item.full, 0)
  const points = judged.reduce((sum, item) => sum + (scoreOf(item) ?? 0), 0)
  return { of, points: possible === 0 ? 0 : Math.round((points * of) / possible) }
}

const times = ({ rule, target = 0, actual = 0 }: ScoreItem): number => {
  if (rule === 'missing') return Math.max(0, target - actual)
  if (rule === 'absent') return actual > 0 ? 0 : 1
  return actual
}
