import type { Store } from './contract.ts'
import type { Fault } from './fault.ts'
import { rows } from './query.ts'

/** A closure is the evidence of a zero: each must be the last thing that its own evidence says, and none may be missing. */
export async function closureFaults(store: Store): Promise<readonly Fault[]> {
  const slipped = await rows<{ register: string; unit: string; year: number; evidence: string }>(
    store.db,
    `select c.register, c.unit, c.year, c.evidence from fadu.closure c where not exists (
       select 1 from fadu.evidence e where e.id = c.evidence and e.kind = 'closed' and e.register = c.register
         and e.record = 'closure:' || c.unit || ':' || c.year and e.recorder = c.person)`,
  )
  const lost = await rows<{ id: string }>(
    store.db,
    `select e.id from (select distinct on (register, record) id, kind from fadu.evidence where record like 'closure:%'
       order by register, record, version desc) e
     where e.kind = 'closed' and not exists (select 1 from fadu.closure c where c.evidence = e.id)`,
  )
  return [
    ...slipped.map(({ register, unit, year }) => ({
      entry: `${register}/closure:${unit}:${year}`,
      fault: '这项结账没有相应的佐证材料，是绕过系统写入的',
    })),
    ...lost.map(({ id }) => ({ entry: id, fault: '这项结账的记录已被删除' })),
  ]
}
