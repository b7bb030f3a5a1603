import type { Job, Reaction, Store, Work } from '../store/contract.ts'

/** What a module's server.ts offers, exported as `server`. Every part is optional. */
export interface ServerDoor {
  readonly reactions?: readonly Reaction[]
  readonly jobs?: readonly Job[]
  readonly routes?: readonly Route[]
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
