import type { Store } from '../../store/contract.ts'
import { rows } from '../../store/query.ts'

/** The sheets of the sections for one request. */
export const sheetsOf = (store: Store, request: string) =>
  rows<{ id: string; state: string; section: string }>(
    store.db,
    'select id, state, section from information_requests_contributions where request = $1 order by id',
    [request],
  )
