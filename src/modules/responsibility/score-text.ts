import { printScaled } from '../../kernel/scaled.ts'
import type { ScoreItem } from './score.ts'

/** Hundredths as people write points: 150 → 1.5. */
export const pointsText = (hundredths: number): string => printScaled(hundredths, { scale: 2 })

/** How an item is judged, in one sentence: 每少一次扣0.3分，最多扣1.2分；应当达到6次，实际4次. */
export function ruleText({ rule, per = 0, cap, target, actual = 0 }: ScoreItem): string {
  const change = rule === 'bonus' ? '加' : '扣'
  const most = cap === undefined ? '' : `，最多${change}${pointsText(cap)}分`
  const points = pointsText(per)
  switch (rule) {
    case 'missing':
      return `每少一次扣${points}分${most}；应当达到${target ?? 0}次，实际${actual}次`
    case 'each':
      return `每出现一件扣${points}分${most}；实际${actual}件`
    case 'absent':
      return `未做到扣${points}分${most}；${actual > 0 ? '已做到' : '未做到'}`
    case 'bonus':
      return `每次加${points}分${most}；实际${actual}次`
    case 'not-applicable':
      return '不适用，不计入满分'
  }
}
