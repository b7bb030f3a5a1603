import type { Disclosure } from '../understanding/document.ts'
import type { Book, Related } from './book.ts'
import type { Finding } from './finding.ts'
import { fitting } from './fitting.ts'
import { formFindings } from './form/form-findings.ts'
import { isDisclosure } from './form/readable.ts'
import type { Outcome, Unverified } from './outcome.ts'
import { findingOf } from './outcome-finding.ts'
import { runIdentities } from './run.ts'
import { suspectsOf } from './suspects.ts'
import { textStatements } from './text/text-statements.ts'

export interface Checked {
  /** Identities of the tables by what came of them; a check that could not run is in none of the first three. */
  readonly counts: {
    readonly held: number
    readonly rounding: number
    readonly failed: number
    readonly notVerified: number
  }
  /** Statements of the prose that were compared with tables, last year or each other. */
  readonly statements: { readonly held: number; readonly failed: number }
  /** Errors first. */
  readonly findings: readonly Finding[]
  readonly notVerified: readonly Unverified[]
}

/** Checks one disclosure, with what is related to it, against every identity and rule of form. Pure: the same documents give the same findings. */
export function checkDisclosure(own: Disclosure, given: Related = {}): Checked {
  const { related, unverified: unfit } = fitting(own, given)
  const book: Book = { own, related }
  const { outcomes, unverified } = isDisclosure(book) ? runIdentities(book) : { outcomes: [], unverified: [] }
  const suspects = suspectsOf(outcomes)
  const forms = formFindings(book)
  const statements = isDisclosure(book) ? textStatements(book) : []
  const count = (is: 'held' | 'rounding' | 'failed') => outcomes.filter((one) => one.is === is).length
  const notVerified = [...unfit, ...unverified, ...forms.unverified]
  const identities = fewOfEach(outcomes)
    .filter(({ is }) => is !== 'held')
    .map((one) => findingOf(own, one, one.is === 'failed' ? suspects(one) : undefined))
  return {
    counts: {
      held: count('held'),
      rounding: count('rounding'),
      failed: count('failed'),
      notVerified: notVerified.length,
    },
    statements: {
      held: statements.filter(({ is }) => is !== 'failed').length,
      failed: statements.filter(({ is }) => is === 'failed').length,
    },
    findings: toldApart([...identities, ...statements.flatMap(({ finding }) => finding ?? []), ...forms.findings]),
    notVerified,
  }
}

/** Where a department and its units are apart, they are apart in hundreds of codes: so many tell it. */
const MANY = 10

function fewOfEach(outcomes: readonly Outcome[]): readonly Outcome[] {
  const told = new Map<string, number>()
  return outcomes.filter(({ check, is }) => {
    if (!check.id.startsWith('X8') || is === 'held') return true
    const before = told.get(check.id) ?? 0
    told.set(check.id, before + 1)
    return before < MANY
  })
}

/** In order, with ids that tell any two apart. */
function toldApart(findings: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>()
  return inOrder(findings).map((one) => {
    const time = (times.get(one.id) ?? 0) + 1
    times.set(one.id, time)
    return time === 1 ? one : { ...one, id: `${one.id}#${time}` }
  })
}

const RANK = { error: 0, warning: 1, info: 2 } as const

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || (a.at?.table ?? 99) - (b.at?.table ?? 99))
