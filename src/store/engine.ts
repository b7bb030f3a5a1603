import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import type { Tables } from './contract.ts'

/** What the two engines have in common: the same pool shape, so that the same Kysely and the same SQL run on both. */
export interface Engine {
  readonly kind: 'embedded' | 'server'
  readonly db: Kysely<Tables>
  /** Runs a script of several statements, e.g. DDL. */
  readonly script: (text: string) => Promise<void>
  /** From now on every commit reaches the disk before it is acknowledged. A server always does. */
  readonly makeDurable: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What a statement gives back; the shape of `pg`. */
export interface Answered {
  readonly rows: Record<string, unknown>[]
  readonly rowCount: number | null
  readonly command: string
}
export interface Connection {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<Answered>
  readonly release: (error?: Error | boolean) => void
}
export interface Pool {
  readonly connect: () => Promise<Connection>
  readonly end: () => Promise<void>
}

export const kyselyOver = (pool: Pool): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) })
