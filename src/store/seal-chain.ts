/** The two logs are sealed the same way, each in a chain of its own. */
export const logs = ['evidence', 'audit'] as const
export type Log = (typeof logs)[number]

export interface Seal {
  readonly log: Log
  readonly n: number
  readonly at: string
  readonly entries: number
  /** Merkle root over the hashes of the entries, in order. */
  readonly root: string
  /** `chained` of the seal before; 64 zeros for the first. */
  readonly previous: string
  /** SM3 of everything above. */
  readonly chained: string
  /** SM2 over `chained`. */
  readonly signature: string
}
export const NO_SEAL = '0'.repeat(64)
/** What the chain hashes of a seal: one text for one seal. */
export const sealText = ({ log, n, at, entries, root, previous }: Omit<Seal, 'chained' | 'signature'>): string =>
  `fadu-seal/1\n${log}\n${n}\n${at}\n${entries}\n${root}\n${previous}`
