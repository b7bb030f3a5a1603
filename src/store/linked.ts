import type { RecordView } from '../kernel/wire.ts'
import type { Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { entitled } from './permission.ts'
import { binding, rows } from './query.ts'
import { placedIn, scopeSql } from './scope-sql.ts'

const MOST = 50

/** Records of other registers that point to this one, as far as the actor reads them; at most fifty of each register. */
export async function linkedTo(store: Store, work: Work, register: string, id: string): Promise<RecordView['linked']> {
  const bound = binding()
  const target = bound.bind(id)
  const parts = catalogueFor(store).all.flatMap((kept) => {
    const holdings = entitled(work.actor, kept.register.access.read)
    const pointing = kept.columns.filter(({ of }) => of.kind === 'reference' && of.to === register)
    if (holdings.length === 0 || pointing.length === 0) return []
    const scope = scopeSql(placedIn(kept), holdings, work.actor.person, bound)
    const points = pointing.map(({ column }) => `t.${quoted(column)} = ${target}`).join(' or ')
    const from = `from ${kept.sqlTable} t where (${points}) and ${scope} order by t.opened_on desc, t.id desc limit ${MOST}`
    return [`(select '${kept.register.id}' as register, t.id, t.caption as title ${from})`]
  })
  if (parts.length === 0) return []
  return rows(store.db, parts.join(' union all '), bound.values)
}
