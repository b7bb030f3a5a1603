import type { FileRef } from '../../../kernel/register.ts'
import type { Store } from '../../../store/contract.ts'
import { type Disclosure, understand } from '../understanding/document.ts'
import { variants } from '../variants/shipped.ts'
import { readDocument } from './reading/read-document.ts'
import { packageOf } from './related-packages.ts'

/** As many as a busy day of the portal reads again and again; one is some hundred kilobytes. */
const MOST_KEPT = 120
const kept = new WeakMap<Store, Map<string, Promise<Disclosure>>>()

/** A published disclosure, read and understood. What was read lately is kept: the files of a hash never change. */
export function disclosureOf(store: Store, documents: readonly FileRef[]): Promise<Disclosure> {
  const known = kept.get(store) ?? new Map<string, Promise<Disclosure>>()
  kept.set(store, known)
  const key = documents.map(({ hash }) => hash).join(' ')
  const found = known.get(key) ?? readNow(store, documents)
  known.delete(key)
  known.set(key, found)
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break
    known.delete(oldest)
  }
  found.catch(() => known.delete(key))
  return found
}

async function readNow(store: Store, documents: readonly FileRef[]): Promise<Disclosure> {
  const files = await packageOf(store, documents)
  const read = await Promise.all(files.map(({ bytes, name }) => readDocument(bytes, name)))
  return understand(read.flat(), variants)
}
