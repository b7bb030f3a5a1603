import { sql } from 'kysely'
import type { Store } from './contract.ts'
import { boundTo, houseOf } from './house.ts'

/**
 * Runs everything in one transaction: all of it is written, or nothing. Inside another transaction it is a savepoint, so
 * that a caught failure leaves the outer one usable. Only the store handed to `run` belongs to it.
 */
export async function transaction<T>(store: Store, run: (tx: Store) => Promise<T>): Promise<T> {
  const house = houseOf(store)
  if (!store.inTransaction) return house.engine.db.transaction().execute((trx) => run(boundTo(house, trx, true)))
  await sql`savepoint part`.execute(store.db)
  try {
    const result = await run(store)
    await sql`release savepoint part`.execute(store.db)
    return result
  } catch (error) {
    await sql`rollback to savepoint part`.execute(store.db)
    await sql`release savepoint part`.execute(store.db)
    throw error
  }
}
