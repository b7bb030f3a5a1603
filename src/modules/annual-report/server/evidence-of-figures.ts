import { sql } from 'kysely'
import type { Figure } from '../../../kernel/figure.ts'
import type { Store } from '../../../store/contract.ts'

/** The evidence entries behind figures: for each figure those of the rows it counts, and the closures that make it complete. */
export async function evidenceOfFigures(
  store: Store,
  figures: Iterable<Figure>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = [...figures]
  const sources = new Map(all.flatMap((figure) => sourcesOf(figure).map((one) => [keyOf(one), one] as const)))
  const entries = await entriesOf(store, [...sources.values()])
  return new Map(
    all.map((figure) => {
      const rows = sourcesOf(figure).flatMap((source) => entries.get(keyOf(source)) ?? [])
      const closures = figure.is === 'known' ? figure.closures : []
      return [figure.id, [...new Set([...rows, ...closures])]]
    }),
  )
}

interface Pair {
  readonly register: string
  readonly id: string
}
const keyOf = ({ register, id }: Pair): string => `${register}/${id}`
const sourcesOf = (figure: Figure): readonly Pair[] => (figure.is === 'blank' ? [] : figure.sources)

/** The evidence entries of rows, in their order; by `register/id`. */
export async function entriesOf(store: Store, rows: readonly Pair[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (rows.length === 0) return new Map()
  const [registers, ids] = [rows.map((row) => row.register), rows.map((row) => row.id)]
  const found = await sql<{ id: string; register: string; record: string }>`
    select e.id, e.register, e.record from fadu.evidence e
    join unnest(${registers}::text[], ${ids}::text[]) as r(register, record)
      on r.register = e.register and r.record = e.record
    order by e.register, e.record, e.version`.execute(store.db)
  const byRow = Map.groupBy(found.rows, (row) => keyOf({ register: row.register, id: row.record }))
  return new Map([...byRow].map(([key, entries]) => [key, entries.map((entry) => entry.id)]))
}
