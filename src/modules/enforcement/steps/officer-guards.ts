import type { Guard } from '../../../kernel/procedure.ts'
import type { Row } from '../../../kernel/register.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { isCertified, type OfficerFields } from '../officers.register.ts'
import type { PenaltyFields } from '../penalties.register.ts'

/** Nobody investigates or decides on the spot without a certificate of his own that holds on that day. */
export const certified: Guard<PenaltyFields> = {
  says: '有执法人员在当日没有本人的有效执法证',
  way: '请改派持证人员，或者核对所选的执法证（暂扣、注销、过期的不能使用）',
  basis: law.at('第四十二条第一款'),
  when: ({ row }, { on, referred }) =>
    (row.officers ?? []).some(({ officer, certificate }) => {
      const held = referred?.(certificate)
      const row = held?.row as Row<OfficerFields> | undefined
      return !row || row.officer !== officer || held?.state === 'suspended' || !isCertified(row, on)
    }),
}
