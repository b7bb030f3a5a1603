import type { Book } from '../book.ts'
import type { Finding } from '../finding.ts'
import type { Unverified } from '../outcome.ts'
import { codeFindings } from './codes.ts'
import { completeness } from './complete.ts'
import { leftOverYears } from './left-over-year.ts'
import { nameAndYearFindings } from './names-years.ts'
import { noteFindings } from './notes.ts'
import { isDisclosure, readableFindings } from './readable.ts'
import { wordingFindings } from './wording.ts'

/** Rules of form: readable, complete, explained, rightly coded and named. */
export function formFindings(book: Book): { findings: readonly Finding[]; unverified: readonly Unverified[] } {
  const readable = readableFindings(book)
  if (!isDisclosure(book)) return { findings: readable, unverified: [] }
  const complete = completeness(book)
  return {
    findings: [
      ...readable,
      ...complete.findings,
      ...noteFindings(book),
      ...codeFindings(book),
      ...nameAndYearFindings(book),
      ...leftOverYears(book),
      ...wordingFindings(book),
    ],
    unverified: complete.unverified,
  }
}
