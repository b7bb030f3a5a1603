import type { Source } from '../kernel/figure.ts'
import type { Counted, Period, Tabulated } from '../kernel/indicator.ts'
import type { CaseView } from '../kernel/procedure.ts'
import { viewOf } from './case-view.ts'
import { datedSql } from './closures.ts'
import type { Store } from './contract.ts'
import { catalogueFor } from './house.ts'
import { load } from './loaded.ts'

const BATCH = 500

/** The rows that an indicator looks at, each with its whole history, in the order of their ids; a few at a time in memory. */
export async function* eachSelected(
  store: Store,
  { of, selects }: Counted | Tabulated,
  period: Period,
): AsyncGenerator<{ readonly view: CaseView; readonly source: Source }> {
  const kept = catalogueFor(store).kept(of.id)
  const { condition, values } = selectionSql(selects, datedSql(kept), period)
  for (let after = ''; ; ) {
    const found = await load(
      store,
      kept,
      `where ${condition} and t.id > $${values.length + 1} order by t.id limit ${BATCH}`,
      [...values, after],
    )
    for (const row of found)
      yield { view: viewOf(store, kept, row), source: { register: of.id, id: row.id, title: row.caption } }
    const last = found[found.length - 1]
    if (found.length < BATCH || !last) return
    after = last.id
  }
}

function selectionSql(
  selects: Counted['selects'],
  dated: string,
  { from, to }: Period,
): { readonly condition: string; readonly values: readonly unknown[] } {
  if (selects === 'dated') return { condition: `t.${dated} between $1 and $2`, values: [from, to] }
  if (selects === 'standing') return { condition: `t.${dated} <= $1`, values: [to] }
  return { condition: 't.opened_on <= $2 and (t.ended_on is null or t.ended_on >= $1)', values: [from, to] }
}
