import type { Book } from '../book.ts'
import type { Finding } from '../finding.ts'
import type { Unverified } from '../outcome.ts'
import { isDisclosure, readableFindings } from './readable.ts'

export interface FormOutcome {
  readonly findings: readonly Finding[]
  readonly unverified: readonly Unverified[]
  /** Statements that were compared and agree. */
  readonly held: number
}

/** Rules of form and of text beside the identities of tables. */
export function formFindings(book: Book): FormOutcome {
  const readable = readableFindings(book)
  if (!isDisclosure(book)) return { findings: readable, unverified: [], held: 0 }
  return { findings: readable, unverified: [], held: 0 }
}
