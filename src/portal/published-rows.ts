import type { ListQuery } from '../store/contract.ts'
import { publicList } from '../store/public.ts'
import type { Published } from './door.ts'
import type { Site } from './site.ts'

/** The public rows of a register: only those that its door calls public, the newest first. */
export const publishedRows = (
  { store }: Site,
  { register, filters = [], order, dated }: Published,
  query: Pick<ListQuery, 'search' | 'after' | 'limit'>,
) => publicList(store, register, { ...query, filters, order: order ?? { by: dated, descending: true } })
