import { refuse } from '../kernel/refusal.ts'
import { revealed } from './codec.ts'
import { Conflict } from './conflict.ts'
import type { Saved, Store, Work } from './contract.ts'
import { entryHead, signed } from './entry.ts'
import { writeEntry } from './entry-writing.ts'
import { clearPlaces, destroyPersonal } from './file-ending.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { permit } from './permission.ts'
import { changed, rows } from './query.ts'
import { readable } from './record.ts'
import { captionOf } from './system-cells.ts'
import { transaction } from './transaction.ts'

/**
 * Erases the personal data of a row by destroying its key and those of its personal files: what is sealed, in the row, its
 * history, its letters and its evidence alike, can never be read again, while every hash still holds. By those who may amend, with a reason.
 */
export async function erasePerson(
  store: Store,
  work: Work,
  register: string,
  id: string,
  reason: string,
): Promise<Saved> {
  const kept = catalogueFor(store).kept(register)
  const found = await readable(store, work, kept, id)
  permit(work.actor, kept, found, kept.register.access.amend, '删除个人信息')
  if (!reason.trim())
    throw refuse('没有填写删除的依据和原因', { way: '请写明当事人的申请或保存期限届满等依据', field: 'reason' })
  if (!kept.personal || found.key === null)
    throw refuse('这条记录没有可以删除的个人信息', { way: '该信息可能已经删除' })
  const plain = revealed(kept.register.fields, found.values, store.secrets, null)
  let places: readonly string[] = []
  const saved = await transaction(store, async (tx) => {
    const at = store.clock()
    const version = found.version + 1
    const hidden = kept.columns.flatMap(({ blind, mask }) => (blind && mask ? [blind, mask] : []))
    const sets = ['version = $2', 'caption = $4', ...hidden.map((column) => `${quoted(column)} = null`)]
    const done = await changed(tx.db, `update ${kept.sqlTable} set ${sets.join(', ')} where id = $1 and version = $3`, [
      id,
      version,
      found.version,
      captionOf(kept, plain),
    ])
    if (done === 0) throw new Conflict()
    await rows(tx.db, 'update fadu.row_key set key = null, destroyed_at = $3 where register = $1 and record = $2', [
      register,
      id,
      at,
    ])
    places = await destroyPersonal(tx, register, id)
    const entry = { ...entryHead(work, kept, { ...found, version }, 'erased', at), reason: reason.trim() }
    await writeEntry(tx, entry, signed(entry, tx.secrets))
    return { id, version, evidence: entry.id, repeated: false }
  })
  clearPlaces(store, places)
  return saved
}
