import type { Store } from './contract.ts'
import type { Fault } from './fault.ts'
import { rows } from './query.ts'

/** Every file that a row carries is there, and is what its hash says. What was erased by law is not missed. */
export async function fileFaults(store: Store): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (let after = ''; ; ) {
    const found = await rows<{ hash: string; register: string; record: string; kept: boolean }>(
      store.db,
      `select distinct on (u.hash) u.hash, u.register, u.record, f.key is not null as kept from fadu.file_use u left join fadu.file f on f.hash = u.hash
       where u.hash > $1 and f.destroyed_at is null order by u.hash, u.register, u.record limit 200`,
      [after],
    )
    if (found.length === 0) return faults
    for (const { hash, register, record, kept } of found) {
      const bytes = kept ? await store.files.get(hash) : undefined
      if (bytes && store.secrets.hash(bytes) === hash) continue
      faults.push({ entry: `${register}/${record}`, fault: `所附文件 ${hash.slice(0, 12)} 缺失或者已被改动` })
    }
    after = found[found.length - 1]?.hash as string
  }
}
