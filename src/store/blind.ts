import { assert } from '../kernel/refusal.ts'
import type { Store } from './contract.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { rows } from './query.ts'
import { blindOf } from './row-sql.ts'

const MOST = 200

/**
 * The ids of the rows whose personal field is exactly this (spaces, hyphens and case aside), the latest first, at most 200.
 * For the server's own use: it asks for no permission.
 */
export async function findByBlind(
  store: Store,
  register: string,
  field: string,
  value: string,
): Promise<readonly string[]> {
  const kept = catalogueFor(store).kept(register)
  const column = kept.byField.get(field)
  assert(column?.blind, `${register}.${field} is a personal field`)
  const found = await rows<{ id: string }>(
    store.db,
    `select id from ${kept.sqlTable} where ${quoted(column.blind)} = $1 order by opened_on desc, id desc limit ${MOST}`,
    [blindOf(register, field, value, store.secrets)],
  )
  return found.map(({ id }) => id)
}
