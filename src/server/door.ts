import type { Job, Reaction, Store, Work } from '../store/contract.ts'
import type { ReadTable } from './sheet/grid.ts'

/** What a module's server.ts offers, exported as `server`. Every part is optional. */
export interface ServerDoor {
  readonly reactions?: readonly Reaction[]
  readonly jobs?: readonly Job[]
  readonly routes?: readonly Route[]
  readonly forms?: readonly SheetForm[]
}
/** A table that is no list of rows: a printed form that makes one row of a register. */
export interface SheetForm {
  readonly register: string
  /** Undefined when the table is not this form. `given` says what no cell of it does. Refuses (Refusal) with every fault. */
  readonly read: (
    store: Store,
    table: ReadTable,
    given: Readonly<Record<string, string>>,
    file: string,
  ) => Promise<FormRow | undefined>
}
export interface FormRow {
  readonly row: Readonly<Record<string, unknown>>
  readonly notes: readonly string[]
  /** What is wrong in what is printed; it is kept as printed and told. */
  readonly findings: readonly string[]
}
export interface Asked {
  readonly store: Store
  readonly work: Work
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}
/** An endpoint of the module's own, under /api/{module id}. It runs in the permission frame: `work.actor` is signed in; refusals are thrown. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** e.g. '/drafts/:id'. */
  readonly path: string
  /** Chinese, for the OpenAPI document. */
  readonly name: string
  /** Shape of the body and of the answer as zod schemas, where there is one. */
  readonly body?: unknown
  readonly run: (asked: Asked) => Promise<unknown | FileReply>
}
export interface FileReply {
  readonly file: Uint8Array
  readonly name: string
  readonly type: string
}
