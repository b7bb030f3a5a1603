import type { Day } from './day.ts'
import type { AnyRegister, Fields, Register, Row } from './register.ts'

/** What is known when somebody opens his home. */
export interface HomeAsked {
  readonly today: Day
  readonly person: string
  /** The year on which is reported: the former one until the reports of the year are due, 1 April. */
  readonly reportYear: number
}
/** A condition as it stands in the address of a list. */
export interface HomeFilter {
  readonly field: string
  readonly op: 'is' | 'in' | 'from' | 'to' | 'contains' | 'empty' | 'filled'
  readonly value: string
}
/** A row as an answer sees it: within the reach of the person, personal data masked. */
export interface HomeLine<F extends Fields = Fields> {
  readonly id: string
  readonly title: string
  readonly row: Partial<Row<F>>
  readonly state?: string
  readonly due?: Day
  /** Names of people, units and rows by id. */
  readonly nameOf: (id: string) => string
}

/** A question that the homes of some roles answer with rows of one register, each one click away. */
export interface HomeQuestion<F extends Fields = Fields> {
  readonly id: string
  readonly name: string
  /** Values of a role's `home`. */
  readonly homes: readonly string[]
  readonly of: Register<F>
  /** Further fields that `keep` and the sentences read; those that a list shows are always there. */
  readonly reads?: readonly (keyof F & string)[]
  readonly where: (asked: HomeAsked) => readonly HomeFilter[]
  /** What no filter can say. */
  readonly keep?: (line: HomeLine<F>, asked: HomeAsked) => boolean
  /** The field by which the lines stand in order, the smallest first. */
  readonly order: string
  readonly descending?: true
  /** How the line is called; the title of the row where absent. */
  readonly titled?: (line: HomeLine<F>) => string
  /** What the line says of its row beside the title; short. */
  readonly says: (line: HomeLine<F>, asked: HomeAsked) => string
  /** The day that matters of the line; the leading deadline of its case where absent. */
  readonly due?: (line: HomeLine<F>) => Day | undefined
  /** The line says which deadline of its case comes next, whosever duty it is. */
  readonly clocks?: true
  /** What stands there when no row answers: a sentence that is good to read. */
  readonly nothing: string
}
// biome-ignore lint/suspicious/noExplicitAny: the generic machinery answers questions on any register
export type AnyHomeQuestion = HomeQuestion<any>

/** Declares a question of a home. Throws at load when it orders by a field that the register does not have. */
export function homeQuestion<F extends Fields>(question: HomeQuestion<F>): HomeQuestion<F> {
  const { id, of, order } = question
  if (!isOrder(of, order)) throw new Error(`${id} orders by ${order}, which ${of.id} does not have`)
  return question
}

const isOrder = ({ fields }: AnyRegister, order: string): boolean =>
  ['due', 'openedOn'].includes(order) || Object.hasOwn(fields, order)
