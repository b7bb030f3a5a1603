import { NotFound } from '../../../kernel/refusal.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import type { Store } from '../../../store/contract.ts'
import { publicRecord } from '../../../store/public.ts'
import { batches } from '../batches.register.ts'
import { exchangeOf } from '../exchange.ts'
import { items } from '../items.register.ts'
import { guidesInUse } from './published-items.ts'

/** What was released for publication may be fetched by anybody: by the platform that has no interface, too. */
const RELEASED = [{ field: 'state', op: 'in', value: 'released,sent,returned,accepted' }] as const

/** A version that went back to be corrected is no longer part of the package. */
const SETTLED = [{ field: 'state', op: 'in', value: 'released,published,suspended,superseded,withdrawn' }] as const

/** Every item in use, under the field names of the national platform. */
export async function allItems({ store }: PortalAsked): Promise<PortalReply> {
  const guides = await guidesInUse(store, undefined)
  return packed(
    store,
    '政务服务事项',
    undefined,
    guides.map(({ id, row }) => ({ id, row, operation: 'insert' })),
  )
}

/** The package of one batch: what is inserted, updated, deleted, with a checksum over it. */
export async function batchPackage({ store, params }: PortalAsked): Promise<PortalReply> {
  const found = await publicRecord(store, batches.id, (params.file ?? '').replace(/\.json$/, ''), RELEASED)
  if (!found) throw new NotFound('这个发布批次')
  const { number, entries = [] } = found.row as { number?: string; entries?: { item: string; operation: string }[] }
  const rows = await Promise.all(
    entries.map(async ({ item, operation }) => {
      const version = await publicRecord(store, items.id, item, SETTLED)
      return version ? [{ ...version, operation }] : []
    }),
  )
  return packed(store, number ?? found.id, number, rows.flat())
}

function packed(
  store: Store,
  name: string,
  batch: string | undefined,
  rows: readonly Parameters<typeof exchangeOf>[0][],
): PortalReply {
  const content = rows.map((row) => exchangeOf(row, batch))
  const checksum = store.secrets.hash(JSON.stringify(content))
  const text = JSON.stringify({ batch: batch ?? null, algorithm: 'SM3', checksum, items: content }, null, 2)
  return { file: Buffer.from(text), name: `${name}.json`, type: 'application/json' }
}
