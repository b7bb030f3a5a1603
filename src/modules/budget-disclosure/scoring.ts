import type { Day } from '../../kernel/day.ts'
import { dimensions } from './dimensions.ts'

export type Dimension = keyof typeof dimensions

/** 评分办法: what each of the five dimensions weighs, and what is taken off. A proposal of this software; its version is printed with every result. */
export const scoring = {
  version: '2024年第1版',
  weights: { timeliness: 20, completeness: 30, depth: 20, form: 10, truth: 20 },
  /** Hundredths of the weight of a dimension, for each finding of it. */
  off: { error: 25, warning: 10, info: 0 },
  /** Hundredths of the weight of 公开方式 where the common platform was left out. */
  ownSiteOnly: 50,
} as const

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
export function scoreOf(given: ToScore): Score {
  const { publishedOn } = given
  if (!publishedOn) return { points: 0, deductions: [{ dimension: 'timeliness', points: 10_000, says: '没有公开' }] }
  const deductions = (Object.keys(dimensions) as Dimension[]).flatMap((dimension) =>
    capped(dimension, offOf(given, dimension)),
  )
  return { points: 10_000 - deductions.reduce((sum, { points }) => sum + points, 0), deductions }
}

type Off = readonly { readonly hundredths: number; readonly says: string }[]

function offOf({ due, publishedOn, where, findings }: ToScore, dimension: Dimension): Off {
  const found = findings
    .filter((one) => one.dimension === dimension)
    .map(({ severity, says }) => ({ hundredths: scoring.off[severity as keyof typeof scoring.off] ?? 0, says }))
    .filter(({ hundredths }) => hundredths > 0)
  const late = dimension === 'timeliness' && due && publishedOn && publishedOn > due
  const own = dimension === 'form' && where === 'own'
  return [
    ...(late ? [{ hundredths: 100, says: `最后日期${due}，${publishedOn}公开` }] : []),
    ...(own ? [{ hundredths: scoring.ownSiteOnly, says: '没有在统一平台公开' }] : []),
    ...found,
  ]
}

function capped(dimension: Dimension, off: Off): readonly Deduction[] {
  const weight = scoring.weights[dimension]
  let left = weight * 100
  return off.flatMap(({ hundredths, says }) => {
    const points = Math.min(left, weight * hundredths)
    left -= points
    return points > 0 ? [{ dimension, points, says }] : []
  })
}
