/** One point of the sheet: what it is worth and what was taken off. */
export interface Point {
  readonly full: number
  readonly lost: number
}
export const gradeNames = { excellent: '优秀', qualified: '合格', unqualified: '不合格' } as const
export type Grade = keyof typeof gradeNames

/** The bureau's own bounds, in per cent of the full mark, the best first. */
const BOUNDS: readonly (readonly [Grade, number])[] = [
  ['excellent', 90],
  ['qualified', 60],
]

/** What a sheet comes to. Points that do not apply to a file are left off its sheet, so the full mark may differ. */
export function scoreOf(points: readonly Point[]): { readonly got: number; readonly full: number } {
  const full = points.reduce((sum, one) => sum + one.full, 0)
  return { got: full - points.reduce((sum, one) => sum + one.lost, 0), full }
}

export function gradeOf(points: readonly Point[]): Grade {
  const { got, full } = scoreOf(points)
  return BOUNDS.find(([, bound]) => got * 100 >= bound * full)?.[0] ?? 'unqualified'
}

/** 92 / 100; nothing while there are no points. */
export function marksOf({ points }: { readonly points?: readonly Point[] }): string | undefined {
  if (!points?.length) return undefined
  const { got, full } = scoreOf(points)
  return `${got} / ${full}`
}

/** Points on which something was taken off. */
export const faultsIn = (points: readonly Point[]): number => points.filter(({ lost }) => lost > 0).length
