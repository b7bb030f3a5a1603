import { chineseDay, type Day } from '../../kernel/day.ts'
import { dimensions } from './dimensions.ts'

export type Dimension = keyof typeof dimensions

/** 评分办法: what each of the five dimensions weighs, and what is taken off. */
export interface Scoring {
  /** Printed with every result. */
  readonly version: string
  /** Points of each dimension, 100 in all. */
  readonly weights: Readonly<Record<Dimension, number>>
  /** Hundredths of the weight of a dimension, for each finding of it. */
  readonly off: Readonly<Record<string, number>>
  /** Hundredths of the weight of 公开方式 where the common platform was left out. */
  readonly ownSiteOnly: number
}

export interface ToScore {
  readonly due?: Day
  readonly publishedOn?: Day
  readonly where?: string
  readonly findings: readonly { readonly dimension: string; readonly severity: string; readonly says: string }[]
}
export interface Deduction {
  readonly dimension: Dimension
  /** Hundredths of a point. */
  readonly points: number
  readonly says: string
}
export interface Score {
  /** Hundredths of a point, of 10,000. */
  readonly points: number
  readonly deductions: readonly Deduction[]
}

/** The score of one disclosure; what was not published has none. No dimension falls below nothing. */
export function scoreOf(scoring: Scoring, given: ToScore): Score {
  const { publishedOn } = given
  if (!publishedOn) return { points: 0, deductions: [{ dimension: 'timeliness', points: 10_000, says: '没有公开' }] }
  const deductions = (Object.keys(dimensions) as Dimension[]).flatMap((dimension) =>
    capped(scoring.weights[dimension], dimension, offOf(scoring, given, dimension)),
  )
  return { points: 10_000 - deductions.reduce((sum, { points }) => sum + points, 0), deductions }
}

type Off = readonly { readonly hundredths: number; readonly says: string }[]

function offOf(scoring: Scoring, { due, publishedOn, where, findings }: ToScore, dimension: Dimension): Off {
  const found = findings
    .filter((one) => one.dimension === dimension)
    .map(({ severity, says }) => ({ hundredths: scoring.off[severity] ?? 0, says }))
    .filter(({ hundredths }) => hundredths > 0)
  const late = dimension === 'timeliness' && due && publishedOn && publishedOn > due
  const own = dimension === 'form' && where === 'own'
  return [
    ...(late ? [{ hundredths: 100, says: `最后日期为${chineseDay(due)}，${chineseDay(publishedOn)}公开` }] : []),
    ...(own ? [{ hundredths: scoring.ownSiteOnly, says: '没有在统一平台公开' }] : []),
    ...found,
  ]
}

function capped(weight: number, dimension: Dimension, off: Off): readonly Deduction[] {
  let left = weight * 100
  return off.flatMap(({ hundredths, says }) => {
    const points = Math.min(left, weight * hundredths)
    left -= points
    return points > 0 ? [{ dimension, points, says }] : []
  })
}
