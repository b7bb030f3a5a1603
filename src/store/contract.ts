import type { Kysely, Transaction } from 'kysely'
import type { Jurisdiction } from '../kernel/clock.ts'
import type { Day } from '../kernel/day.ts'
import type { Module } from '../kernel/module.ts'
import type { CaseView, Desk } from '../kernel/procedure.ts'
import type { FileRef } from '../kernel/register.ts'
import type { Actor, Place } from '../kernel/role.ts'
import type { Instant } from '../kernel/wire.ts'

/** Tables are typed where they are used: registers are only known as declarations here. */
// biome-ignore lint/suspicious/noExplicitAny: rows of any table
export type Tables = Record<string, any>
export type Db = Kysely<Tables> | Transaction<Tables>

/** What the configuration says of the bureau, for letters and numbers. */
export type Office = Omit<Desk, 'today' | 'nameOf' | 'calendarDue'> & {
  readonly city: string
  /** 机关代字, put for {agency} in serial patterns: 云财. */
  readonly agency: string
  /** The region and unit to which what comes from the public belongs. */
  readonly home: { readonly region: string; readonly unit: string }
  /** Fixed in a demonstration; absent in a real installation. */
  readonly demonstration?: Day
}

/**
 * The opened store. Inside `transaction` the same shape is handed on with `db` bound to the transaction,
 * so that every operation takes a Store and none needs to know which of the two it has.
 */
export interface Store {
  readonly engine: 'embedded' | 'server'
  readonly db: Db
  readonly inTransaction: boolean
  readonly modules: readonly Module[]
  readonly jurisdiction: Jurisdiction
  readonly office: Office
  readonly files: Files
  readonly secrets: Secrets
  readonly reactions: readonly Reaction[]
  readonly clock: () => Instant
  readonly close: () => Promise<void>
}

/** Who does it, on which legal day, by which way. Handed to every operation. */
export interface Work {
  readonly actor: Actor
  readonly today: Day
  readonly via: 'screen' | 'api' | 'import' | 'portal' | 'job' | 'command' | 'demonstration'
}

export interface OpenInput {
  readonly row: Readonly<Record<string, unknown>>
  /** The day of the event that opens it (receipt). Where absent, the day in the field by which the register is dated, unless that is still to come; else today. */
  readonly on?: Day
  /** Where it belongs; the unit and region by which the actor may create it where absent. */
  readonly place?: Omit<Place, 'createdBy'>
  /** Chosen by the caller: a repeated write with the same key changes nothing and gets the first answer. */
  readonly key?: string
  /** Used as the id where given (seed data, imports that keep identity). Lower-case letters, digits, hyphens. */
  readonly id?: string
}
export interface AmendInput {
  readonly changes: Readonly<Record<string, unknown>>
  readonly reason: string
  /** The version that the person saw; another one is refused as a conflict. */
  readonly version?: number
  readonly key?: string
}
export interface TakeInput {
  /** The day on which it happened; today where absent. Never after today. */
  readonly on?: Day
  readonly data?: Readonly<Record<string, unknown>>
  /** Fields of the row that the step fills. */
  readonly fills?: Readonly<Record<string, unknown>>
  readonly version?: number
  readonly key?: string
}
export interface Saved {
  readonly id: string
  readonly version: number
  readonly evidence: string
  readonly repeated: boolean
  readonly letter?: { readonly id: string; readonly name: string }
}

/** A filter as it stands in the address of a list: field.op=value. `state`, `due`, `overdue`, `openedOn`, `unit`, `region`, `createdBy` are fields of every case. */
export interface Filter {
  readonly field: string
  readonly op: 'is' | 'in' | 'from' | 'to' | 'contains' | 'empty' | 'filled'
  readonly value: string
}
export interface ListQuery {
  readonly filters?: readonly Filter[]
  readonly search?: string
  readonly order?: { readonly by: string; readonly descending?: boolean }
  readonly after?: string
  /** 1 to 200; 50 where absent. */
  readonly limit?: number
  readonly total?: boolean
}

/** What just happened, told inside the same transaction. A reaction may write more, and may refuse the whole. */
export interface Happened {
  readonly register: string
  readonly id: string
  readonly what: 'opened' | 'amended' | 'taken'
  readonly step?: string
  readonly view: CaseView
  readonly data: Readonly<Record<string, unknown>>
}
export interface Reaction {
  readonly on: { readonly register: string; readonly what?: Happened['what']; readonly step?: string }
  readonly react: (tx: Store, work: Work, happened: Happened) => Promise<void>
}
/** Background work in the same database; enqueued inside a transaction it exists only if that commits. */
export interface Job {
  readonly name: string
  /** What it is called for people. */
  readonly title: string
  /** Five cron fields in Asia/Shanghai, for work that recurs. */
  readonly every?: string
  readonly run: (
    store: Store,
    work: Work,
    data: Readonly<Record<string, unknown>>,
    report: (done: number, of?: number) => Promise<void>,
  ) => Promise<{ readonly says?: string; readonly file?: FileRef }>
}

/**
 * Files by the SM3 of their content, sealed on the disk, each under a key of its own. The same bytes twice are one file.
 * Who asks is not looked at here: `fileFor` answers people, `get` is for the server's own use.
 */
export interface Files {
  /** Synced before it answers. Whoever brings a file may read it and may put it into rows. */
  readonly put: (work: Work, bytes: Uint8Array, name: string, type: string) => Promise<FileRef>
  /** Undefined when it was never brought, was destroyed, or is damaged on the disk. */
  readonly get: (hash: string) => Promise<Buffer | undefined>
  readonly has: (hash: string) => Promise<boolean>
}

/** Keys live outside the database. */
export interface Secrets {
  /** SM3 in hex. */
  readonly hash: (text: string | Uint8Array) => string
  /** HMAC-SM3 in hex under the evidence key. */
  readonly mac: (text: string) => string
  /** Same input, same output, not invertible without the key: exact search on personal fields. */
  readonly blind: (field: string, value: string) => string
  readonly newKey: () => string
  /** Encrypts (SM4, then MAC) under a wrapped key made by `newKey`. */
  readonly seal: (key: string, plain: string) => string
  /** Undefined when the key has been destroyed. Throws on a forged text. */
  readonly open: (key: string | null, sealed: string) => string | undefined
  /** The same for many bytes, in parts between which others get their turn. */
  readonly sealBytes: (key: string, bytes: Uint8Array) => Iterable<Buffer>
  readonly openBytes: (key: string, sealed: Buffer) => Iterable<Buffer>
  /** The public half of the key that signs the roots of seals, PEM. */
  readonly publicKey: string
  readonly sign: (text: string) => string
}
