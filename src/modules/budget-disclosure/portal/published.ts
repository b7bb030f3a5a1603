import { NotFound } from '../../../kernel/refusal.ts'
import type { FileRef, Row } from '../../../kernel/register.ts'
import type { Filter, ListQuery, Store } from '../../../store/contract.ts'
import { publicList, publicRecord } from '../../../store/public.ts'
import { type PublicationFields, publications } from '../publications.register.ts'

export const PATH = '/budgets'
export const TRAIL = [{ path: PATH, name: '预决算公开' }]
export type Published = { readonly id: string; readonly row: Partial<Row<PublicationFields>> }

/** Only what was published is anybody's business. */
const SHOWN: readonly Filter[] = [{ field: 'publishedOn', op: 'filled', value: '' }]

export const publishedList = (
  store: Store,
  { filters = [], ...query }: ListQuery,
): Promise<{ readonly rows: readonly Published[]; readonly next?: string }> =>
  publicList(store, publications.id, {
    order: { by: 'publishedOn', descending: true },
    ...query,
    filters: [...SHOWN, ...filters],
  })

/** Throws NotFound for what is not published, as if it did not exist. */
export async function publishedOne(store: Store, id: string): Promise<Published> {
  const found = await publicRecord(store, publications.id, id, SHOWN)
  if (!found) throw new NotFound('这份预决算')
  return found
}

/** The same body's disclosure of another year, or of the other kind in the same year. */
export async function publishedBy(
  store: Store,
  { row }: Published,
  of: { readonly year: number; readonly kind: string },
): Promise<Published | undefined> {
  const { rows } = await publishedList(store, {
    filters: [
      { field: 'bodyName', op: 'is', value: row.bodyName ?? '' },
      { field: 'year', op: 'is', value: String(of.year) },
      { field: 'kind', op: 'is', value: of.kind },
    ],
    limit: 1,
  })
  return rows[0]
}

export const filesIn = ({ row }: Published): readonly FileRef[] => [...(row.documents ?? []), ...(row.copies ?? [])]
