import { appointments } from '../modules/organization/index.ts'
import type { Store, Work } from '../store/contract.ts'
import { eachRow } from '../store/each.ts'

/** Everybody who holds a post today, once each. */
export async function holdersToday(store: Store, work: Work): Promise<readonly string[]> {
  const holders = new Set<string>()
  const query = { filters: [{ field: 'from', op: 'to', value: work.today }] } as const
  for await (const { row } of eachRow(store, work, appointments.id, query)) {
    const until = row.until
    if (typeof until !== 'string' || until >= work.today) holders.add(String(row.holder))
  }
  return [...holders]
}
