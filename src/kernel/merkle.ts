/**
 * Merkle trees over an ordered list of leaves. A leaf and an inner node are hashed with different prefixes,
 * so that neither can pass for the other. The hash function is passed in; the kernel has none.
 */
export type Hash = (text: string) => string

/** The root of an ordered list of leaf hashes. Throws on an empty list: nothing cannot be sealed. */
export function merkleRoot(leaves: readonly string[], hash: Hash): string {
  if (leaves.length === 0) throw new RangeError('an empty list of leaves has no root')
  let level = leaves.map((leaf) => hash(`leaf:${leaf}`))
  while (level.length > 1) level = pairs(level, hash)
  return level[0] as string
}

export interface ProofStep {
  readonly side: 'left' | 'right'
  readonly hash: string
}

/** The way from one leaf to the root: enough for an outsider who holds the root to check one entry. */
export function merkleProof(leaves: readonly string[], index: number, hash: Hash): readonly ProofStep[] {
  if (index < 0 || index >= leaves.length) throw new RangeError('no such leaf')
  const proof: ProofStep[] = []
  let level = leaves.map((leaf) => hash(`leaf:${leaf}`))
  let at = index
  while (level.length > 1) {
    const sibling = at % 2 === 0 ? at + 1 : at - 1
    const other = level[sibling]
    if (other !== undefined) proof.push({ side: at % 2 === 0 ? 'right' : 'left', hash: other })
    level = pairs(level, hash)
    at = Math.floor(at / 2)
  }
  return proof
}

export const proves = (leaf: string, proof: readonly ProofStep[], root: string, hash: Hash): boolean =>
  proof.reduce(
    (node, step) => hash(step.side === 'right' ? `node:${node}:${step.hash}` : `node:${step.hash}:${node}`),
    hash(`leaf:${leaf}`),
  ) === root

/** A node without a partner moves up as it is. */
function pairs(level: readonly string[], hash: Hash): string[] {
  const next: string[] = []
  for (let index = 0; index < level.length; index += 2) {
    const [left, right] = [level[index] as string, level[index + 1]]
    next.push(right === undefined ? left : hash(`node:${left}:${right}`))
  }
  return next
}
