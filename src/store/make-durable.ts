import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from './contract.ts'
import { syncPath } from './durable-write.ts'
import { houseOf } from './house.ts'

/** Ends a generation without fsync: what was written reaches the disk, and from now on every commit does. */
export async function makeDurable(store: Store): Promise<void> {
  const house = houseOf(store)
  if (house.durable) return
  await house.engine.makeDurable()
  syncFolder(house.data)
  house.durable = true
}

function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.name === 'pg') continue
    if (entry.isDirectory()) syncFolder(path)
    else if (entry.isFile()) syncPath(path)
  }
  syncPath(folder)
}
