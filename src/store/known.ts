import type { Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { entitled } from './permission.ts'
import { binding, rows } from './query.ts'
import { placedIn, scopeSql } from './scope-sql.ts'

/** A register in which somebody's units have rows, and how many. */
export interface Known {
  readonly register: string
  readonly count: number
}

/** What is already on record of the units somebody answers for, so that nobody asks them again: in one statement, the fullest first. */
export async function knownRows(store: Store, { actor }: Work): Promise<readonly Known[]> {
  const bound = binding()
  const parts = catalogueFor(store).all.flatMap((kept) => {
    const readers = entitled(actor, kept.register.access.read)
    if (readers.length === 0) return []
    const within = scopeSql(placedIn(kept), readers, actor.person, bound)
    return [
      `select ${bound.bind(kept.register.id)}::text as register, count(*)::int as count from ${kept.sqlTable} t where ${within}`,
    ]
  })
  if (parts.length === 0) return []
  return rows<Known>(
    store.db,
    `with known as (${parts.join(' union all ')}) select * from known where count > 0 order by count desc, register`,
    bound.values,
  )
}
