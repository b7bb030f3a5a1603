import { consequence, type Deed } from '../../kernel/consequence.ts'
import { type BatchFields, batches } from './batches.register.ts'
import { operationCodes } from './item-choices.ts'
import { type ItemFields, items } from './items.register.ts'

const takes = 'service-items.publication'

/** A revision begins as a copy of what stands. The receipt of a batch publishes and withdraws its items; a published version takes the place of the one before; what the platform returns goes back. */
export const consequences = [
  consequence<BatchFields>({ register: batches.id, what: 'taken', step: 'receive' }, ({ id, row, history }) => {
    const on = history.findLast(({ step }) => step === 'receive')?.on
    return (row.entries ?? []).map(
      ({ item, operation }): Deed => ({
        ...{ takes, id: item },
        ...(on && { on }),
        ...(operationCodes[operation] === 'D'
          ? { step: 'withdraw', data: { why: operation } }
          : { step: 'publish', fills: { publishedOn: row.receivedOn, batch: id } }),
      }),
    )
  }),
  consequence<BatchFields>({ register: batches.id, what: 'taken', step: 'bounce' }, ({ history }) => {
    const returned = history.findLast(({ step }) => step === 'bounce')
    const errors = (returned?.data.errors ?? []) as readonly { readonly item: string; readonly says: string }[]
    return errors.map(
      ({ item, says }): Deed => ({
        ...{ takes, id: item, step: 'sendBack', data: { reason: `平台退回：${says}` } },
        ...(returned && { on: returned.on }),
      }),
    )
  }),
  consequence<ItemFields>({ register: items.id, what: 'taken', step: 'revise' }, ({ id, row, history }) => {
    const revised = history.findLast(({ step }) => step === 'revise')
    const { code, edition, publishedOn, batch, ...same } = row
    const own = { change: 'update', replaces: id, preparedOn: revised?.on, changeNote: revised?.data.note }
    return [{ opens: items.id, row: { ...same, ...own } }]
  }),
  consequence<ItemFields>({ register: items.id, what: 'taken', step: 'publish' }, ({ row, history }) => {
    const on = history.findLast(({ step }) => step === 'publish')?.on
    return row.replaces ? [{ takes, id: row.replaces, step: 'supersede', ...(on && { on }) }] : []
  }),
]
