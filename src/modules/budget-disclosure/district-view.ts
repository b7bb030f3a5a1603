import type { HeatRow } from './heat-map.ts'

/** One district (or the city itself) in a round. */
export interface DistrictRow {
  readonly region: string
  readonly name: string
  readonly owed: number
  /** Published, or past the last day: of the others nothing can be said yet. */
  readonly judged: number
  readonly published: number
  readonly inTime: number
  readonly late: number
  readonly faulty: number
  /** The mean of the scores, in hundredths of a point; absent where nothing was scored. */
  readonly points?: number
}

/** Districts by how well their bodies publish: by the mean score where there is one, else by the share in time. */
export function districtsOf(
  rows: readonly HeatRow[],
  regions: Readonly<Record<string, string>>,
  points: ReadonlyMap<string, number> = new Map(),
): readonly DistrictRow[] {
  return [...Map.groupBy(rows, ({ region }) => region)]
    .map(([region, some]): DistrictRow => {
      const owed = some.filter(({ heat }) => heat !== 'exempt')
      const scored = owed.flatMap(({ id }) => points.get(id) ?? [])
      const of = (...heats: readonly HeatRow['heat'][]) => owed.filter(({ heat }) => heats.includes(heat)).length
      return {
        ...{
          region,
          name: regions[region] ?? region,
          owed: owed.length,
          judged: of('published', 'faulty', 'publishedLate', 'late'),
          published: of('published', 'faulty', 'publishedLate'),
        },
        ...{ inTime: of('published', 'faulty'), late: of('late', 'publishedLate'), faulty: of('faulty') },
        ...(scored.length > 0 && { points: Math.round(scored.reduce((sum, one) => sum + one, 0) / scored.length) }),
      }
    })
    .toSorted((a, b) => rankOf(b) - rankOf(a) || (a.name < b.name ? -1 : 1))
}

/** The share in time of those that can be judged; undefined where none can. */
export const inTimeShare = ({ inTime, judged }: DistrictRow): number | undefined =>
  judged === 0 ? undefined : inTime / judged

const rankOf = (row: DistrictRow): number => row.points ?? (inTimeShare(row) ?? -1) * 10_000
