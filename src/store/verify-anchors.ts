import { anchorsOf } from './anchors.ts'
import type { Store } from './contract.ts'
import type { Fault } from './fault.ts'
import { rows } from './query.ts'
import type { Seal } from './seal-chain.ts'

/** The anchor files stand outside the database: every seal they name must still be there as it was. */
export async function anchorFaults(store: Store): Promise<readonly Fault[]> {
  const seals = await rows<Pick<Seal, 'log' | 'n' | 'chained' | 'signature'>>(
    store.db,
    'select log, n, chained, signature from fadu.seal',
  )
  const known = new Map(seals.map((seal) => [`${seal.log}:${seal.n}`, seal]))
  return anchorsOf(store).flatMap(({ log, n, chained, signature }): Fault[] => {
    const seal = known.get(`${log}:${n}`)
    const entry = `seal:${log}:${n}`
    if (!seal) return [{ entry, fault: `封存 ${n} 已被删除：数据库外的锚定文件中有它` }]
    const isSame = seal.chained === chained && seal.signature === signature
    return isSame ? [] : [{ entry, fault: `封存 ${n} 与数据库外的锚定文件不符` }]
  })
}
