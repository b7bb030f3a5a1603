/** One term of a formula. `set` names a related disclosure, '' = the one that is checked. */
export interface Term {
  readonly set: string
  readonly kind: string
  readonly line: string
  /** A measure, with /budget or /final behind it where the column of one phase is meant. */
  readonly column: string
  readonly minus: boolean
  readonly optional: boolean
  /** A code that the table does not print is not nothing there: there is nothing to compare. */
  readonly printed: boolean
}
export type Relation = '=' | '≤' | '≥'
export interface Formula {
  readonly left: readonly Term[]
  readonly relation: Relation
  readonly right: readonly Term[]
}

const TERM = /^(?:([a-z]+):)?([A-Za-z][\w-]*)\[([^\]]+)\](?:\.([\w@/-]+))?([?!])?$/
const known = new Map<string, Formula>()

/** Reads the notation of check.ts. Throws at what is not written in it. */
export function readFormula(text: string): Formula {
  const before = known.get(text)
  if (before) return before
  const [, left = '', relation, right = ''] = /^(.+?)\s(=|≤|≥)\s(.+)$/.exec(text) ?? []
  if (!relation) throw new Error(`no relation in “${text}”`)
  const formula = { left: terms(left), relation: relation as Relation, right: terms(right) }
  known.set(text, formula)
  return formula
}

function terms(side: string): readonly Term[] {
  const found: Term[] = []
  let minus = false
  for (const word of side.split(/\s(?=[+-]\s)|(?<=\s[+-])\s|(?<=^[+-])\s/).map((one) => one.trim())) {
    if (word === '+' || word === '-') {
      minus = word === '-'
      continue
    }
    const [, set = '', kind = '', line = '', column = 'total', mark] = TERM.exec(word) ?? []
    if (kind === '') throw new Error(`no term: “${word}”`)
    found.push({ set, kind, line, column, minus, optional: mark === '?', printed: mark === '!' })
    minus = false
  }
  return found
}
