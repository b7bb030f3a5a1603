import type { Day } from './day.ts'
import type { ForeignSheet } from './foreign-sheet.ts'
import type { Citation } from './law.ts'
import type { Fen } from './money.ts'
import type { Role } from './role.ts'

/** A file by its content: the bytes live under their hash, the name is only what it was called. */
export interface FileRef {
  readonly hash: string
  readonly name: string
  readonly size: number
  readonly type: string
}
export type Kind =
  | 'text'
  | 'long-text'
  | 'date'
  | 'whole'
  | 'money'
  | 'flag'
  | 'choice'
  | 'person'
  | 'unit'
  | 'reference'
  | 'files'
  | 'list'
  | 'serial'

export interface Field<T = unknown, Required extends boolean = boolean, Personal extends boolean = boolean> {
  readonly kind: Kind
  readonly name: string
  /** Needed to open a row. What is needed to finish stands in the step that finishes. */
  readonly required: Required
  /** Personal data: stored encrypted, shown masked, unmasked only with a reason on record, never public. Of files, their names too. */
  readonly personal: Personal
  /** How personal data is masked. */
  readonly mask?: 'name' | 'phone' | 'identity' | 'address' | 'all'
  readonly note?: string
  /** Of a whole number: it is kept in parts of so many decimals and written with them: 150 as 1.5. */
  readonly scale?: 2
  readonly choices?: Readonly<Record<string, string>>
  /** The fields of a list's rows. */
  readonly of?: Readonly<Record<string, Field>>
  /** The register that a reference points into: neutral, by its id. */
  readonly to?: string
  /** The form of a serial number: {year}, {n}, {n:4}. */
  readonly pattern?: string
  /** A number that follows from other fields: the system writes it, nobody types it. Several rows may bear the same. */
  // biome-ignore lint/suspicious/noExplicitAny: rows of any register
  readonly composes?: (row: any) => string | undefined
  /** A secret code that the system draws when a row opens; nobody types or changes it. */
  readonly drawn?: boolean
  /** Found by substring search. */
  readonly searched?: boolean
  readonly type?: T
}
interface Options {
  readonly required?: boolean
  readonly personal?: boolean
  readonly mask?: Field['mask']
  readonly note?: string
  readonly searched?: boolean
  readonly drawn?: boolean
  readonly scale?: 2
}
type Is<O, K extends string> = O extends { readonly [P in K]: true } ? true : false
type Made<T, O> = Field<T, Is<O, 'required'>, Is<O, 'personal'>>

const field =
  <T>(kind: Kind) =>
  // biome-ignore lint/complexity/noBannedTypes: an empty options object is the default of every field
  <const O extends Options = {}>(name: string, options?: O): Made<T, O> =>
    ({ kind, name, required: false, personal: false, ...options }) as unknown as Made<T, O>

export const text = field<string>('text')
export const longText = field<string>('long-text')
export const date = field<Day>('date')
export const whole = field<number>('whole')
export const money = field<Fen>('money')
export const flag = field<boolean>('flag')
export const person = field<string>('person')
export const unit = field<string>('unit')
export const files = field<readonly FileRef[]>('files')

export const choice = <
  const C extends Readonly<Record<string, string>>,
  const O extends Options = Record<never, never>,
>(
  name: string,
  choices: C,
  options?: O,
) =>
  ({ kind: 'choice', name, choices, required: false, personal: false, ...options }) as unknown as Made<
    keyof C & string,
    O
  > & { readonly choices: C }

export const reference = <const O extends Options = Record<never, never>>(name: string, to: string, options?: O) =>
  ({ kind: 'reference', name, to, required: false, personal: false, ...options }) as unknown as Made<string, O>

/** A number given by the system in the order of registration, e.g. 云财公开〔{year}〕{n}号. */
export const serial = (name: string, pattern: string) =>
  ({ kind: 'serial', name, pattern, required: false, personal: false }) as Field<string, false, false>

/** A number made of other fields of the row, e.g. a code of several parts. Undefined while a part is missing. */
export const composed = (
  name: string,
  composes: (row: Readonly<Record<string, string | undefined>>) => string | undefined,
) => ({ kind: 'serial', name, composes, required: false, personal: false }) as unknown as Field<string, false, false>

export const list = <const F extends Fields, const O extends Options = Record<never, never>>(
  name: string,
  of: F,
  options?: O,
) =>
  ({ kind: 'list', name, of, required: false, personal: false, ...options }) as unknown as Made<
    readonly Row<F>[],
    O
  > & {
    readonly of: F
  }

// biome-ignore lint/suspicious/noExplicitAny: a field of any value type; the row type below gives each its own
export type Fields = Readonly<Record<string, Field<any>>>
// biome-ignore lint/suspicious/noExplicitAny: see Fields
type RequiredKeys<F extends Fields> = { [K in keyof F]: F[K] extends Field<any, true> ? K : never }[keyof F]
// biome-ignore lint/suspicious/noExplicitAny: see Fields
type PublicKeys<F extends Fields> = { [K in keyof F]: F[K] extends Field<any, any, true> ? never : K }[keyof F] & string
type ValueOf<X> = X extends Field<infer T> ? T : never
export type Row<F extends Fields> = { readonly [K in RequiredKeys<F>]: ValueOf<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: ValueOf<F[K]>
}

/** What must hold of every row; the sentence is what the person reads when it does not. */
export interface Check<R> {
  readonly says: string
  readonly way?: string
  readonly basis?: Citation
  readonly field?: string
  readonly holds: (row: R) => boolean
}
export interface Access {
  readonly read: readonly Role[]
  readonly create: readonly Role[]
  /** Who may amend (更正) a row, always with a reason. */
  readonly amend: readonly Role[]
}
export interface Register<F extends Fields = Fields> {
  readonly id: string
  readonly name: string
  readonly basis: readonly Citation[]
  readonly fields: F
  /** One line that names a row to somebody who may read it. */
  readonly title: (row: Partial<Row<F>>) => string
  readonly columns: readonly (keyof F & string)[]
  /** Headings over the fields of a long form or page, in order, each with the field at which it begins. */
  readonly sections?: Readonly<Record<string, keyof F & string>>
  /** What anyone may see. Personal fields cannot be named here. */
  readonly public: readonly PublicKeys<F>[]
  readonly checks?: Readonly<Record<string, Check<Row<F>>>>
  readonly access: Access
  /** The unit field that says who handles a row. The people of that unit reach it as if it were their own. */
  readonly assignedTo?: keyof F & string
  /** Tables of other systems that can be brought in beside the template. */
  readonly foreign?: readonly ForeignSheet[]
  /** The date by which a row belongs to a year, for closing a period and for figures. */
  readonly dated: keyof F & string
  /** Closed per unit and year by a signed declaration, which is the evidence of a zero. */
  readonly closes?: true
}

/** Declares a register. Throws at load when an id is not of the form module.noun, or what assigns a row is no unit. */
export function register<const F extends Fields>(
  declaration: Register<NoInfer<F>> & { readonly fields: F },
): Register<F> {
  if (!/^[a-z][a-z-]*\.[a-z][a-z-]*$/.test(declaration.id))
    throw new Error(`register id must read module.noun: ${declaration.id}`)
  if (declaration.assignedTo !== undefined && declaration.fields[declaration.assignedTo]?.kind !== 'unit')
    throw new Error(`${declaration.id} is assigned to ${declaration.assignedTo}, which is no unit`)
  return declaration
}

// biome-ignore lint/suspicious/noExplicitAny: the generic machinery handles registers of any fields
export type AnyRegister = Register<any>

export const moduleOf = (id: string): string => id.slice(0, id.indexOf('.'))
export const nounOf = (id: string): string => id.slice(id.indexOf('.') + 1)
