import { CompiledQuery } from 'kysely'
import type { Db } from './contract.ts'

/** Runs one statement with parameters $1, $2 … and gives its rows. */
export async function rows<T = Record<string, unknown>>(
  db: Db,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly T[]> {
  const { rows } = await db.executeQuery<T>(CompiledQuery.raw(text, [...values]))
  return rows
}

/** The first row, if there is one. */
export const first = async <T = Record<string, unknown>>(
  db: Db,
  text: string,
  values: readonly unknown[] = [],
): Promise<T | undefined> => (await rows<T>(db, text, values))[0]

/** How many rows a statement changed. */
export async function changed(db: Db, text: string, values: readonly unknown[] = []): Promise<number> {
  const { numAffectedRows } = await db.executeQuery(CompiledQuery.raw(text, [...values]))
  return Number(numAffectedRows ?? 0)
}

/** Collects parameters while a statement is written: `bind(value)` gives its place, $1, $2 … */
export interface Binding {
  readonly values: unknown[]
  readonly bind: (value: unknown) => string
}
export const binding = (): Binding => {
  const values: unknown[] = []
  return { values, bind: (value) => `$${values.push(value)}` }
}

/** Whether an error is the database's complaint about a value that must be unique. */
export const isUniqueViolation = (error: unknown): error is Error & { constraint?: string } =>
  (error as { code?: string } | undefined)?.code === '23505'
