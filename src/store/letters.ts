import type { OfficialDocument } from '../kernel/document.ts'
import { NotFound } from '../kernel/refusal.ts'
import type { Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { first } from './query.ts'
import { readable } from './record.ts'

interface Stored {
  readonly register: string
  readonly record: string
  readonly name: string
  readonly content: string
}

/**
 * A letter as it was composed when its step was taken. Whoever reads the case reads its letters.
 * Throws NotFound, also when the personal data of the case was erased and the letter with it.
 */
export async function letter(
  store: Store,
  work: Work,
  id: string,
): Promise<{ readonly document: OfficialDocument; readonly name: string }> {
  const found = await first<Stored>(store.db, 'select register, record, name, content from fadu.letter where id = $1', [
    id,
  ])
  if (!found) throw new NotFound('这份文书')
  const kept = catalogueFor(store).kept(found.register)
  const { key } = await readable(store, work, kept, found.record)
  const text = kept.personal ? store.secrets.open(key, found.content) : found.content
  if (text === undefined) throw new NotFound('这份文书')
  return { document: JSON.parse(text) as OfficialDocument, name: found.name }
}
