import type { FileRef } from '../../../../kernel/register.ts'
import type { Store } from '../../../../store/contract.ts'
import { first } from '../../../../store/query.ts'

interface Of {
  readonly body: string
  readonly kind: string
  readonly year: number
}

/** The line file from which a body's disclosure of a year was made; undefined where it was not made here. */
export async function lastLineFile(
  store: Store,
  { body, kind, year }: Of,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const found = await first<{ lines: readonly FileRef[] }>(
    store.db,
    'select lines from budget_disclosure_publications where body = $1 and kind = $2 and year = $3 and lines is not null',
    [body, kind, year],
  )
  const ref = found?.lines[0]
  const bytes = ref && (await store.files.get(ref.hash))
  return ref && bytes ? { name: ref.name, bytes } : undefined
}
