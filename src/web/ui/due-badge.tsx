import type { Day } from '../../kernel/day.ts'
import type { Tone } from './tag.tsx'

interface DueBadgeProps {
  readonly due: Day | undefined
  /** Working days left; negative when overdue, absent when ended or standing still. */
  readonly left: number | undefined
  readonly provisional?: boolean | undefined
  /** Why it stands still. */
  readonly stopped?: string | undefined
  /** Without the date, where another place shows it or there is no room; pointing at it still tells. */
  readonly bare?: boolean
}

/** How a deadline stands: 还剩 3 个工作日 / 今天届满 / 逾期 2 个工作日. */
export function DueBadge({ due, left, provisional, stopped, bare }: DueBadgeProps) {
  if (stopped)
    return (
      <span className="due due-plain" title={stopped}>
        {stopped.startsWith('尚未起算') ? '尚未起算' : '暂停计时'}
      </span>
    )
  if (!due) return null
  const says = left === undefined ? '' : leftText(left)
  const told = provisional ? '当年放假安排尚未公布，届满日为暂计' : bare ? `届满日 ${due}` : undefined
  return (
    <span className={`due due-${dueTone(left)}`} title={told}>
      {!bare && <time dateTime={due}>{due}</time>}
      {says && <b>{says}</b>}
      {provisional && <i>暂计</i>}
    </span>
  )
}

export const leftText = (left: number): string =>
  left < 0 ? `逾期 ${-left} 个工作日` : left === 0 ? '今天届满' : `还剩 ${left} 个工作日`

export const dueTone = (left: number | undefined): Tone =>
  left === undefined ? 'plain' : left < 0 ? 'bad' : left <= 3 ? 'warn' : left <= 10 ? 'accent' : 'plain'
