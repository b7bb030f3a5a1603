import { valueOn } from '../../../kernel/parameter.ts'
import type { Guard } from '../../../kernel/procedure.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { hearingThreshold } from '../parameters.ts'
import type { PenaltyFields } from '../penalties.register.ts'
import { isMajor } from './notice.ts'

/** A large fine or confiscation, by the bureau's threshold, or a ban: the party must be told of the hearing. */
export const hearingMustBeTold: Guard<PenaltyFields> = {
  says: '拟作出较大数额罚款、没收或者其他较重的处罚，没有勾选「应当告知听证权利」',
  way: '请勾选；数额由地方规定，见本局参数「听证的较大数额标准（由地方规定）」',
  basis: law.at('第六十三条第一款'),
  when: ({ row }, { on }) => {
    if (row.hearingRight || row.exempted) return false
    const { natural, organization } = valueOn(hearingThreshold, on).value
    const threshold = BigInt(row.partyKind === 'natural' ? natural : organization) * 100n
    return Boolean(row.other) || (row.fine ?? 0n) >= threshold || (row.confiscated ?? 0n) >= threshold
  },
}

/** What is told of a hearing touches weighty rights: it goes through legality review. */
export const majorMustBeMarked: Guard<PenaltyFields> = {
  says: '应当告知听证权利的案件直接关系当事人重大权益，不能选择「不属于应当法制审核的案件」',
  way: '请选择所属的法制审核情形',
  basis: law.at('第五十八条第一款'),
  when: ({ row }) => row.hearingRight === true && !isMajor(row.majorKind),
}
