import { canonical } from '../kernel/canonical.ts'
import type { Day } from '../kernel/day.ts'
import type { Instant } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import type { Secrets, Work } from './contract.ts'
import { newId } from './identity.ts'

/** What an evidence entry says. Every value in the stored form: personal text is cipher text. */
export interface Entry {
  readonly id: string
  readonly kind: 'opened' | 'amended' | 'taken' | 'recounted' | 'erased' | 'closed' | 'reopened' | 'noticed'
  readonly register: string
  readonly record: string
  /** The entries of a record are numbered from 1 without gaps: a missing one shows. */
  readonly version: number
  readonly region: string
  readonly unit: string
  /** Who acted: a person, or 申请人, 第三方 where another recorded it. */
  readonly actor: string
  readonly recorder: string
  readonly at: Instant
  readonly via: Work['via']
  readonly on?: Day
  readonly recordedOn?: Day
  readonly step?: string
  readonly moment?: number
  readonly state?: string
  readonly openedOn?: Day
  readonly before?: Readonly<Record<string, unknown>>
  readonly after?: Readonly<Record<string, unknown>>
  readonly data?: Readonly<Record<string, unknown>>
  readonly reason?: string
  readonly letter?: { readonly id: string; readonly name: string; readonly hash: string }
  /** Hash of the declaration under which it happened. */
  readonly declaration: string
}
/** What every entry about a row of a register says first. */
export const entryHead = (
  work: Work,
  { register, declared }: Pick<Kept, 'register' | 'declared'>,
  of: { readonly id: string; readonly region: string; readonly unit: string; readonly version: number },
  kind: Entry['kind'],
  at: Instant,
): Entry => ({
  id: newId(at),
  kind,
  register: register.id,
  record: of.id,
  version: of.version,
  region: of.region,
  unit: of.unit,
  actor: work.actor.person,
  recorder: work.actor.person,
  at,
  via: work.via,
  recordedOn: work.today,
  declaration: declared,
})

export interface SignedEntry {
  readonly bytes: string
  readonly hash: string
  readonly mac: string
}

/** The canonical bytes of an entry, their SM3 that anyone can recompute, and the HMAC that nobody without the key can. */
export function signed(entry: object, { hash, mac }: Secrets): SignedEntry {
  const bytes = canonical(entry)
  const sum = hash(bytes)
  return { bytes, hash: sum, mac: mac(sum) }
}

/** Reads canonical bytes back. Whole numbers stay texts (n:5): what they are, their field says. */
export function parsedBytes(bytes: string): Record<string, unknown> {
  return JSON.parse(bytes.slice(bytes.indexOf('\n') + 1))
}

/** A value in the form in which canonical bytes read back, for comparing. */
export const asParsed = (value: unknown): unknown => JSON.parse(canonical(value).split('\n').slice(1).join('\n'))

export const wholeOf = (parsed: unknown): number => Number(String(parsed).replace(/^n:/, ''))
