import { NotFound } from '../../../../kernel/refusal.ts'
import type { Store } from '../../../../store/contract.ts'
import { first } from '../../../../store/query.ts'

/** Whose a published disclosure is. Throws NotFound where it is not published. */
export async function bodyOf(store: Store, id: string): Promise<string> {
  const found = await first<{ body: string }>(
    store.db,
    'select body from budget_disclosure_publications where id = $1 and published_on is not null',
    [id],
  )
  if (!found) throw new NotFound('这份预决算')
  return found.body
}
