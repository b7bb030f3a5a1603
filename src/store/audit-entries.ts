import type { Day } from '../kernel/day.ts'
import type { Instant } from '../kernel/wire.ts'
import type { Store } from './contract.ts'
import { likeOf } from './filters.ts'
import { binding, rows } from './query.ts'

export interface AuditQuery {
  readonly person?: string
  readonly action?: string
  /** The beginning of an object: a register, a record. */
  readonly object?: string
  /** Days in Asia/Shanghai, both included. */
  readonly from?: Day
  readonly to?: Day
  /** The id of the last entry of the page before. */
  readonly after?: string
  readonly limit: number
}
export interface AuditEntry {
  readonly id: string
  readonly at: Instant
  readonly person: string
  readonly personName: string
  readonly action: string
  readonly object: string
  readonly result: string
  readonly ip?: string
}

/** Entries of the audit, the newest first. They name people, actions and ids; there is no content in them. */
export async function auditEntries(store: Store, query: AuditQuery): Promise<readonly AuditEntry[]> {
  const { values, bind } = binding()
  const conditions = [
    ...(query.person ? [`e.person = ${bind(query.person)}`] : []),
    ...(query.action ? [`e.action = ${bind(query.action)}`] : []),
    ...(query.object ? [`e.object like ${bind(likeOf(query.object).slice(1))}`] : []),
    ...(query.from ? [`e.at >= (${bind(query.from)}::date::timestamp at time zone 'Asia/Shanghai')`] : []),
    ...(query.to ? [`e.at < ((${bind(query.to)}::date + 1)::timestamp at time zone 'Asia/Shanghai')`] : []),
    ...(query.after ? [`e.id < ${bind(query.after)}`] : []),
  ]
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
  const found = await rows<Omit<AuditEntry, 'ip' | 'personName'> & { ip: string | null; name: string | null }>(
    store.db,
    `select e.id, e.at, e.person, coalesce(n.title, a.name) as name, e.action, e.object, e.result, e.ip
     from (select * from fadu.audit e ${where} order by e.id desc limit ${query.limit}) e
     left join fadu.name n on n.id = e.person left join fadu.account a on a.person = e.person order by e.id desc`,
    values,
  )
  return found.map(({ ip, name, at, ...entry }) => ({
    ...entry,
    at: new Date(at).toISOString(),
    personName: name ?? entry.person,
    ...(ip !== null && { ip }),
  }))
}
