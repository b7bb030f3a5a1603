import { NotFound } from '../../../kernel/refusal.ts'
import type { Row } from '../../../kernel/register.ts'
import type { Filter, Store } from '../../../store/contract.ts'
import { publicList, publicRecord } from '../../../store/public.ts'
import { type ItemFields, items } from '../items.register.ts'

export const PATH = '/guides'
export type Guide = { readonly id: string; readonly row: Partial<Row<ItemFields>> }

const IN_USE: readonly Filter[] = [{ field: 'state', op: 'is', value: 'published' }]
/** Those that were once public stay to be read. */
const SHOWN: readonly Filter[] = [{ field: 'state', op: 'in', value: 'published,suspended,superseded,withdrawn' }]

/** The guides in use, by name; with `text` those that it finds. */
export async function guidesInUse(store: Store, text: string | undefined, limit = 200): Promise<readonly Guide[]> {
  const { rows } = await publicList(store, items.id, {
    filters: IN_USE,
    order: { by: 'name' },
    limit,
    ...(text && { search: text }),
  })
  return rows
}

/** A version that is or was public. Throws NotFound for a draft, as if it did not exist. */
export async function guideOf(store: Store, id: string): Promise<Guide & { readonly current?: Guide }> {
  const found = await publicRecord(store, items.id, id, SHOWN)
  if (!found) throw new NotFound('这份办事指南')
  const guide: Guide = found
  const { rows } = await publicList(store, items.id, {
    filters: [...IN_USE, { field: 'code', op: 'is', value: guide.row.code ?? '' }],
    limit: 1,
  })
  return { ...guide, ...(rows[0] && { current: rows[0] }) }
}

/** The version that it took the place of, where there is one. */
export const versionBefore = (store: Store, { row }: Guide): Promise<Guide | undefined> =>
  row.replaces ? publicRecord(store, items.id, row.replaces, SHOWN) : Promise.resolve(undefined)
