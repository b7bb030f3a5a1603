import { z } from 'zod'
import type { AuditEntryView } from '../../kernel/wire-administration.ts'
import { type AuditEntry, auditEntries } from '../../store/audit-entries.ts'
import { actionNames } from '../audited.ts'
import { endpoint } from '../endpoint.ts'
import { day, identifier } from '../schema/field-schema.ts'

const query = z.object({
  person: identifier.optional().meta({ title: '人员' }),
  action: identifier.optional().meta({ title: '操作' }),
  object: identifier.optional().meta({ title: '对象' }),
  from: day.optional().meta({ title: '起始日期' }),
  to: day.optional().meta({ title: '截止日期' }),
  after: identifier.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** For the audit administrator alone: who did what to which object. What the objects say, nobody reads here. */
export const auditEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/audit',
    name: '查阅审计记录',
    group: '审计',
    reach: 'audit',
    audited: 'read-audit',
    query,
    run: async ({ context, query: { limit, ...asked } }) => {
      const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
      const found = await auditEntries(context.store, { ...given, limit: limit + 1 })
      const entries = found.slice(0, limit)
      const last = entries.at(-1)
      return { entries: entries.map(entryView), ...(found.length > limit && last && { next: last.id }) }
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/audit/actions',
    name: '审计记录有哪些操作',
    group: '审计',
    reach: 'audit',
    run: async () => ({ actions: actionNames }),
  }),
]

const entryView = ({ ip, ...entry }: AuditEntry): AuditEntryView => ({
  ...entry,
  actionName: actionNames[entry.action] ?? entry.action,
  ...(ip !== undefined && { address: ip }),
})
