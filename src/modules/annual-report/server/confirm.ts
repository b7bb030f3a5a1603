import { NotPermitted, refuse } from '../../../kernel/refusal.ts'
import { holdingsOf } from '../../../kernel/role.ts'
import type { Reaction, Saved, Store, Work } from '../../../store/contract.ts'
import { save } from '../../../store/save.ts'
import { confirmations } from '../confirmations.register.ts'
import { stateOf } from '../items.ts'
import { isKind } from '../report-kinds.ts'
import type { ReportKind } from '../template/language.ts'
import { itemNow } from './item-now.ts'

export interface Verdict {
  readonly kind: ReportKind
  readonly year: number
  readonly item: string
  readonly verdict: 'confirmed' | 'questioned'
  readonly note?: string | undefined
}

/** Puts on record that a figure as it is now is right, or why it is not. */
export async function confirm(
  store: Store,
  work: Work,
  { kind, year, item: id, verdict, note }: Verdict,
): Promise<Saved> {
  const { item, digest, printed } = await itemNow(store, kind, year, id)
  const row = { kind, year, item: id, name: item.name, printed, digest, verdict, confirmedOn: work.today }
  return save(store, work, confirmations.id, { row: { ...row, ...(note && { note }) } })
}

/** Whatever way a confirmation comes: only by those whom the indicator names, only of what stands there now. */
export const checkConfirmation: Reaction = {
  on: { register: confirmations.id, what: 'opened' },
  react: async (tx, work, { view: { row } }) => {
    const { kind, year, item: id, digest, verdict } = row as Record<string, unknown>
    if (!isKind(kind)) return
    const { item, digest: now } = await itemNow(tx, kind, Number(year), String(id))
    const by = item.indicator?.confirmedBy ?? []
    if (holdingsOf(work.actor, by).length === 0) throw new NotPermitted(`确认「${item.name}」`, by)
    if (verdict === 'confirmed' && stateOf(item) !== 'known')
      throw refuse(`「${item.name}」的数据尚不齐备，不能确认`, { way: '请先补齐所等待的记录和结账' })
    if (digest !== now) throw refuse(`「${item.name}」刚刚发生了变化`, { way: '请刷新后核对新的数值，再行确认' })
  },
}
