import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Work } from '../store/contract.ts'
import type { Context, SignedIn } from './context.ts'

/**
 * Who may call: open = anybody; session = who is signing in; signed-in = any account; business = staff, never an administrator;
 * system, security, audit = the one administrator.
 */
export type Reach = 'open' | 'session' | 'signed-in' | 'business' | 'system' | 'security' | 'audit'

export interface Asked<P = unknown, Q = unknown, B = unknown> {
  readonly context: Context
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly address: string
  /** Throws 401 where nobody is signed in. */
  readonly signedIn: () => SignedIn
  /** The person at work today. Throws 401 where nobody is signed in. */
  readonly work: () => Promise<Work>
}

type Schema = z.ZodType
/** One address of the API: from this one declaration come the route, the check of the input, the permission and the documentation. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  /** Chinese, for the documentation. */
  readonly name: string
  readonly says?: string
  readonly group: string
  readonly reach: Reach
  /** What the audit log calls it; a write always has one. The store audits reads of records by itself. */
  readonly audited?: string
  /** Writes its own line, because it knows more than the address or who it is. */
  readonly auditsItself?: true
  readonly params?: Schema
  readonly query?: Schema
  readonly body?: Schema
  /** What a success carries, for the documentation; absent = a file or nothing. */
  readonly answers?: Schema
  /** Requests a minute and address, where stricter than elsewhere. */
  readonly perMinute?: (context: Context) => number
  /** Accepts multipart/form-data with one file. */
  readonly takesFile?: true
  /** Expanded to one operation for each register in the documentation. */
  readonly perRegister?: PerRegister
  readonly run: (asked: Asked) => Promise<unknown>
}
export type PerRegister = 'list' | 'open' | 'record' | 'amend' | 'step' | 'other'

interface Typed<P extends Schema, Q extends Schema, B extends Schema>
  extends Omit<Endpoint, 'params' | 'query' | 'body' | 'run'> {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly run: (asked: Asked<z.output<P>, z.output<Q>, z.output<B>>) => Promise<unknown>
}

/** Declares an endpoint; `run` sees the types of its schemas. */
export const endpoint = <
  P extends Schema = z.ZodUndefined,
  Q extends Schema = z.ZodUndefined,
  B extends Schema = z.ZodUndefined,
>(
  declaration: Typed<P, Q, B>,
): Endpoint => declaration as unknown as Endpoint

/** A file as the answer. */
export interface FileAnswer {
  readonly file: Uint8Array | NodeJS.ReadableStream
  readonly name: string
  readonly type: string
}
export const isFile = (answer: unknown): answer is FileAnswer =>
  typeof answer === 'object' && answer !== null && 'file' in answer && 'name' in answer && 'type' in answer
