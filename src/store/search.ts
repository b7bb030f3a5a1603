import type { Day } from '../kernel/day.ts'
import { refuse } from '../kernel/refusal.ts'
import type { Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { searchSql } from './list-sql.ts'
import { entitled } from './permission.ts'
import { binding, rows } from './query.ts'
import { placedIn, scopeSql } from './scope-sql.ts'

export interface SearchHit {
  readonly register: string
  readonly registerName: string
  readonly id: string
  readonly title: string
  readonly state?: string
  readonly openedOn: Day
}
const MOST_OF_EACH = 5

/** What the actor may read and a text is found in, the latest five of each register. Throws a Refusal for an empty text. */
export async function searchAll(store: Store, work: Work, text: string): Promise<readonly SearchHit[]> {
  if (!text.trim()) throw refuse('没有填写要查找的内容', { field: 'q' })
  const bound = binding()
  const all = catalogueFor(store).all
  const parts = all.flatMap((kept) => {
    const holdings = entitled(work.actor, kept.register.access.read)
    if (holdings.length === 0 || kept.searched.length === 0) return []
    const where = [scopeSql(placedIn(kept), holdings, work.actor.person, bound), ...searchSql(kept, text, bound)].join(
      ' and ',
    )
    const columns = `${bound.bind(kept.register.id)}::text as register, t.id, t.caption, t.state, t.opened_on`
    return [
      `(select ${columns} from ${kept.sqlTable} t where ${where} order by t.opened_on desc, t.id desc limit ${MOST_OF_EACH})`,
    ]
  })
  if (parts.length === 0) return []
  const found = await rows<{ register: string; id: string; caption: string; state: string | null; opened_on: Day }>(
    store.db,
    `/* plan */ ${parts.join(' union all ')}`,
    bound.values,
  )
  return found.map(({ register, id, caption, state, opened_on }) => ({
    ...{ register, registerName: all.find((kept) => kept.register.id === register)?.register.name ?? register },
    ...{ id, title: caption, openedOn: opened_on },
    ...(state !== null && { state }),
  }))
}
