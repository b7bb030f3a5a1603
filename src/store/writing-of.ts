import type { Kept } from './catalogue.ts'
import type { Store } from './contract.ts'
import { type Entry, signed } from './entry.ts'
import { isNamed } from './naming.ts'
import { captionOf } from './system-cells.ts'
import type { Writing, WrittenLetter } from './writing.ts'

type Parts = Pick<Writing, 'cells' | 'isNew' | 'moment' | 'deadlines'> & {
  /** The row in code, for its title. */
  readonly plain: Readonly<Record<string, unknown>>
  readonly letter: WrittenLetter | undefined
  readonly key: string | undefined
  readonly rowKey?: string | null
}

/** Puts together what is written: the entry signed, the letter named in it, the answer that the caller gets. */
export function writingOf(store: Store, kept: Kept, said: Entry, parts: Parts): Writing {
  const { plain, letter, key, rowKey, ...rest } = parts
  const entry: Entry = { ...said, ...(letter && { letter: { id: letter.id, name: letter.name, hash: letter.hash } }) }
  const { record, version, id } = entry
  return {
    ...{ kept, entry, signed: signed(entry, store.secrets) },
    ...rest,
    ...(rowKey && { rowKey }),
    ...(letter && { letter }),
    ...(isNamed(kept.register) && { title: captionOf(kept, plain) }),
    ...(key !== undefined && { key }),
    saved: {
      ...{ id: record, version, evidence: id, repeated: false },
      ...(letter && { letter: { id: letter.id, name: letter.name } }),
    },
  }
}
