import type { Store } from './contract.ts'
import type { Fault } from './fault.ts'
import { catalogueFor } from './house.ts'
import { logs } from './seal-chain.ts'
import { anchorFaults } from './verify-anchors.ts'
import { closureFaults } from './verify-closures.ts'
import { entryFaults } from './verify-entries.ts'
import { fileFaults } from './verify-files.ts'
import { recordFaults } from './verify-records.ts'
import { sealFaults } from './verify-seals.ts'

export type { Fault }
export interface Verified {
  readonly holds: boolean
  readonly entries: number
  readonly seals: number
  readonly faults: readonly Fault[]
}

/**
 * Recomputes all of it: every entry of evidence and audit against its hash, its MAC and its seal, every seal against its
 * leaves, its chain, its signature and its anchor, every row against the story that its evidence tells, every file that a
 * row carries against its hash. Names the exact entry that was changed, removed or inserted, and the row that was edited beside the system.
 */
export async function verifyEvidence(store: Store): Promise<Verified> {
  const faults: Fault[] = []
  let entries = 0
  for (const log of logs) {
    const found = await entryFaults(store, log)
    entries += found.entries
    faults.push(...found.faults)
  }
  const seals = await sealFaults(store)
  faults.push(...seals.faults, ...(await anchorFaults(store)), ...(await closureFaults(store)))
  const faulty = new Set(faults.map(({ entry }) => entry))
  for (const kept of catalogueFor(store).all) faults.push(...(await recordFaults(store, kept, faulty)))
  faults.push(...(await fileFaults(store)))
  const distinct = [...new Map(faults.map((one) => [`${one.entry} ${one.fault}`, one])).values()]
  return { holds: distinct.length === 0, entries, seals: seals.seals, faults: distinct }
}
