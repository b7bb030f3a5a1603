import { z } from 'zod'
import type { RowView } from '../../kernel/wire.ts'
import type { Route } from '../../server/door.ts'
import { caseView } from '../../store/case-view.ts'
import type { Filter, Store, Work } from '../../store/contract.ts'
import { list } from '../../store/list.ts'
import { record } from '../../store/record.ts'
import { type Candidate, hintsOf, type RequestHints } from './hints.ts'
import { requests } from './requests.register.ts'

const SAME = { phone: '同一手机号', identityNumber: '同一证件', email: '同一邮箱', address: '同一地址' } as const
const RECENT = 200

type Typed = Readonly<Partial<Record<keyof typeof SAME | 'subject', unknown>>>

/** 申请人历史与疑似重复 of a request on record: only what the asking person may read, personal data masked. */
export const hintsRoute: Route = {
  method: 'GET',
  path: '/requests/:id/hints',
  name: '申请人历史与疑似重复提示',
  run: async ({ store, work, params }) => {
    const id = params.id ?? ''
    await record(store, work, requests.id, id)
    const { row } = await caseView(store, requests.id, id)
    return hintsFor(store, work, row, id)
  },
}

/** The same while a request is being registered, from what has been typed so far. */
export const typedHintsRoute: Route = {
  method: 'POST',
  path: '/hints',
  name: '登记时的申请人历史与疑似重复提示',
  body: z.object({
    subject: z.string().max(2000).optional(),
    phone: z.string().max(100).optional(),
    identityNumber: z.string().max(100).optional(),
    email: z.string().max(200).optional(),
    address: z.string().max(500).optional(),
  }),
  run: async ({ store, work, body }) => hintsFor(store, work, body as Typed),
}

async function hintsFor(store: Store, work: Work, typed: Typed, except?: string): Promise<RequestHints> {
  const subject = typeof typed.subject === 'string' ? typed.subject : ''
  return hintsOf(subject, await candidatesOf(store, work, typed, except), work.today)
}

/** Requests that share something personal (exact, by blind index), and the latest ones for their subjects. */
async function candidatesOf(store: Store, work: Work, typed: Typed, except?: string): Promise<readonly Candidate[]> {
  const found = new Map<string, Candidate>()
  for (const [field, same] of Object.entries(SAME)) {
    const value = typed[field as keyof typeof SAME]
    if (typeof value !== 'string' || value.trim() === '') continue
    for (const one of await rowsBy(store, work, [{ field, op: 'is', value }]))
      found.set(one.id, candidate(one, found, same))
  }
  for (const one of await rowsBy(store, work, [])) found.set(one.id, candidate(one, found))
  if (except !== undefined) found.delete(except)
  return [...found.values()]
}

const candidate = (one: RowView, found: ReadonlyMap<string, Candidate>, same?: string): Candidate => ({
  id: one.id,
  title: one.title,
  subject: String(one.row.subject ?? ''),
  openedOn: one.openedOn,
  same: [...(found.get(one.id)?.same ?? []), ...(same === undefined ? [] : [same])],
  ...(one.state !== undefined && { state: one.state }),
})

const rowsBy = async (store: Store, work: Work, filters: readonly Filter[]): Promise<readonly RowView[]> =>
  (await list(store, work, requests.id, { filters, limit: RECENT, order: { by: 'arrivedOn', descending: true } })).rows
