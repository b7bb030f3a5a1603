import type { Day } from '../../../../kernel/day.ts'
import type { FileRef } from '../../../../kernel/register.ts'
import type { Store } from '../../../../store/contract.ts'
import { rows } from '../../../../store/query.ts'

/** A published disclosure with the code of its body, as open data needs it. */
export interface PublishedRow {
  readonly id: string
  readonly body: string
  readonly bodyName: string
  readonly code: string
  readonly parent?: string
  readonly level: 'government' | 'department' | 'unit'
  readonly kind: 'budget' | 'final'
  readonly year: number
  readonly publishedOn: Day
  readonly address: string
  readonly documents: readonly FileRef[]
  readonly version: number
}
interface Stored {
  readonly id: string
  readonly body: string
  readonly body_name: string
  readonly code: string | null
  readonly parent: string | null
  readonly level: PublishedRow['level']
  readonly kind: PublishedRow['kind']
  readonly year: number | string
  readonly published_on: Day
  readonly address: string | null
  readonly documents: readonly FileRef[] | null
  readonly version: number
}

/** What was published for a year, of one body or of all, in the order of the codes of the bodies. */
export async function publishedRows(store: Store, year: number, body?: string): Promise<readonly PublishedRow[]> {
  const found = await rows<Stored>(
    store.db,
    `select p.id, p.body, p.body_name, u.code, coalesce(d.code, d.id) as parent, p.level, p.kind, p.year,
       p.published_on, p.address, p.documents, p.version
     from budget_disclosure_publications p
     left join organization_units u on u.id = p.body
     left join organization_units d on d.id = u.parent
     where p.published_on is not null and p.year = $1 and ($2::text is null or p.body = $2)
     order by coalesce(u.code, u.id), p.kind`,
    [year, body ?? null],
  )
  return found.map(({ body_name, code, parent, published_on, year: of, address, documents, ...one }) => ({
    ...one,
    bodyName: body_name,
    code: code ?? one.body,
    ...(parent !== null && one.level === 'unit' && { parent }),
    year: Number(of),
    publishedOn: published_on,
    address: address ?? '',
    documents: documents ?? [],
  }))
}

/** The years for which anything was published, the newest first. */
export async function publishedYears(store: Store): Promise<readonly number[]> {
  const found = await rows<{ year: number | string }>(
    store.db,
    'select distinct year from budget_disclosure_publications where published_on is not null order by year desc',
    [],
  )
  return found.map(({ year }) => Number(year))
}
