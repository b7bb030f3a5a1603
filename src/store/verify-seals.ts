import { merkleRoot } from '../kernel/merkle.ts'
import type { Store } from './contract.ts'
import type { Fault } from './fault.ts'
import { rows } from './query.ts'
import { type Log, logs, NO_SEAL, type Seal, sealText } from './seal-chain.ts'
import { isSigned } from './secrets.ts'

interface Leaf {
  readonly position: number
  readonly entry: string
  readonly hash: string
  readonly there: boolean
}

/** Every seal of both logs against its leaves, its predecessor and its signature, and every leaf against its entry. */
export async function sealFaults(store: Store): Promise<{ seals: number; faults: readonly Fault[] }> {
  const faults: Fault[] = []
  let seals = 0
  for (const log of logs) {
    const chain = await rows<Seal>(store.db, 'select * from fadu.seal where log = $1 order by n', [log])
    let previous = NO_SEAL
    for (const [index, seal] of chain.entries()) {
      const leaves = await leavesOf(store, log, seal.n)
      const missing = leaves.filter(({ there }) => !there)
      faults.push(...missing.map(({ entry }) => ({ entry, fault: '已被删除：封存中有这一条，记录中没有' })))
      const fault = brokenSeal(store, seal, leaves, previous, index + 1)
      if (fault) faults.push({ entry: `seal:${log}:${seal.n}`, fault })
      previous = seal.chained
    }
    seals += chain.length
  }
  return { seals, faults }
}

const leavesOf = (store: Store, log: Log, n: number): Promise<readonly Leaf[]> =>
  rows<Leaf>(
    store.db,
    `select l.position, l.entry, l.hash, e.id is not null as there from fadu.seal_leaf l
     left join fadu.${log} e on e.id = l.entry where l.log = $1 and l.seal = $2 order by l.position`,
    [log, n],
  )

function brokenSeal(
  { secrets }: Store,
  seal: Seal,
  leaves: readonly Leaf[],
  previous: string,
  n: number,
): string | undefined {
  if (seal.n !== n) return `封存 ${n} 已被删除`
  const gap = Array.from({ length: seal.entries }, (_, index) => index + 1).find(
    (at) => leaves[at - 1]?.position !== at,
  )
  if (gap !== undefined) return `封存 ${n} 的第 ${gap} 条已被删除或调换，应有 ${seal.entries} 条`
  if (leaves.length > seal.entries) return `封存 ${n} 多出 ${leaves.length - seal.entries} 条`
  const root = merkleRoot(
    leaves.map(({ hash }) => hash),
    secrets.hash,
  )
  if (root !== seal.root) return `封存 ${n} 的树根与其中各条不符`
  if (seal.previous !== previous) return `封存 ${n} 没有接在前一封存之后`
  if (secrets.hash(sealText(seal)) !== seal.chained) return `封存 ${n} 的摘要不符`
  if (!isSigned(seal.chained, seal.signature, secrets.publicKey)) return `封存 ${n} 的签名无效`
  return undefined
}
