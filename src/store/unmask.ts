import { NotFound, NotPermitted, refuse } from '../kernel/refusal.ts'
import { audit } from './audit.ts'
import { revealed } from './codec.ts'
import type { Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { mayAt, workers } from './permission.ts'
import { readable } from './record.ts'
import { transaction } from './transaction.ts'

/**
 * The whole value of a personal field. That it was read, by whom and why, is written into the audit in the same
 * transaction. Throws a Refusal without a reason, NotPermitted for those who only look on, NotFound.
 */
export async function unmask(
  store: Store,
  work: Work,
  register: string,
  id: string,
  field: string,
  reason: string,
): Promise<string> {
  const kept = catalogueFor(store).kept(register)
  const found = await readable(store, work, kept, id)
  if (!kept.byField.get(field)?.mask) throw refuse('该字段不是遮盖显示的个人信息', { field })
  if (!mayAt(work.actor, workers(kept), found)) throw new NotPermitted('查看完整的个人信息', workers(kept))
  if (reason.trim().length < 2)
    throw refuse('没有说明查看理由', { way: '请写明为什么需要查看完整内容', field: 'reason' })
  return transaction(store, async (tx) => {
    const value = revealed(kept.register.fields, found.values, tx.secrets, found.key)[field]
    await audit(tx, {
      work,
      action: 'unmask',
      object: `${register}/${id}/${field}`,
      result: reason.trim().slice(0, 500),
    })
    if (typeof value !== 'string') throw new NotFound('该项内容，它没有填写或已依法删除')
    return value
  })
}
