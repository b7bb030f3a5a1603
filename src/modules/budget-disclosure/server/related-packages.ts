import type { FileRef } from '../../../kernel/register.ts'
import type { Store } from '../../../store/contract.ts'
import { rows } from '../../../store/query.ts'
import type { CheckInput, Package } from './check-documents.ts'

interface Own {
  readonly body: string
  readonly kind: string
  readonly year: number
}

/** What a disclosure is compared with: last year's, the budget of its accounts, its department's, its units'. */
export async function relatedPackages(store: Store, own: Own): Promise<Omit<CheckInput, 'own'>> {
  const { units, ...one } = await relatedDocuments(store, own)
  const [previous, budget, department] = await Promise.all(
    [one.previous, one.budget, one.department].map((files) => files && packageOf(store, files)),
  )
  return {
    ...(previous && { previous }),
    ...(budget && { budget }),
    ...(department && { department }),
    ...(units && { units: await Promise.all(units.map((files) => packageOf(store, files))) }),
  }
}

export interface RelatedDocuments {
  readonly previous?: readonly FileRef[]
  readonly budget?: readonly FileRef[]
  readonly department?: readonly FileRef[]
  readonly units?: readonly (readonly FileRef[])[]
}
/** The same as references to files. */
export async function relatedDocuments(store: Store, own: Own): Promise<RelatedDocuments> {
  const [previous, budget, parent, units, names] = await Promise.all([
    documentsOf(store, 'p.body = $1 and p.kind = $2 and p.year = $3', [own.body, own.kind, own.year - 1]),
    own.kind === 'final'
      ? documentsOf(store, "p.body = $1 and p.kind = 'budget' and p.year = $2", [own.body, own.year])
      : [],
    documentsOf(
      store,
      'p.kind = $2 and p.year = $3 and p.body = (select parent from organization_units where id = $1)',
      [own.body, own.kind, own.year],
    ),
    documentsOf(
      store,
      'p.kind = $2 and p.year = $3 and p.body in (select id from organization_units where parent = $1)',
      [own.body, own.kind, own.year],
    ),
    rows<{ name: string }>(
      store.db,
      `select distinct u.name from organization_units u join budget_disclosure_publications p on p.body = u.id
        where u.parent = $1 and p.kind = $2 and p.year = $3 order by u.name`,
      [own.body, own.kind, own.year],
    ),
  ])
  return {
    ...(previous[0] && { previous: previous[0] }),
    ...(budget[0] && { budget: budget[0] }),
    ...(parent[0] && { department: parent[0] }),
    ...(units.length > 0 && { units }),
    ...(names.length > 0 && { unitNames: names.map(({ name }) => name) }),
  }
}

/** The files as they lie in the store; one that is damaged is left out and told by the check as missing. */
export async function packageOf(store: Store, documents: readonly FileRef[]): Promise<Package> {
  const read = await Promise.all(
    documents.map(async ({ hash, name }) => ({ name, bytes: await store.files.get(hash) })),
  )
  return read.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []))
}

async function documentsOf(
  store: Store,
  where: string,
  values: readonly unknown[],
): Promise<readonly (readonly FileRef[])[]> {
  const found = await rows<{ documents: readonly FileRef[] | null }>(
    store.db,
    `select p.documents from budget_disclosure_publications p where ${where} and p.documents is not null order by p.id`,
    [...values],
  )
  return found.map(({ documents }) => documents ?? [])
}
