import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { type Fen, fen } from '../kernel/money.ts'
import { parameter } from '../kernel/parameter.ts'
import { calendarDays, comparedOn, uncompared, workingDays, years } from './row.ts'

/** In force until the revision of 2021, with the numbers of its articles unchanged since 1996; all its days are calendar days. */
export const formerPenaltyLaw = law({
  id: 'penalty-law-1996',
  title: '行政处罚法',
  number: '1996年3月17日通过，2017年9月1日修正',
  from: '1996-10-01',
  until: '2021-07-14',
})

/** 二日, 三日, 五日 and 七日 are working days (第八十五条); fifteen and ninety days are calendar days. */
export const penaltyLaw = law({
  id: 'penalty-law',
  title: '行政处罚法',
  number: '2021年1月22日修订',
  from: '2021-07-15',
})

/** What a large amount is, the law leaves to others (第六十三条第一款); a rule pack names the instrument of the province and its numbers. */
export const largeAmountRules = law({
  id: 'penalty-large-amount-rules',
  title: '行政处罚听证较大数额标准',
  number: '各省级人民政府规定',
  from: '2021-07-15',
})

const compared = comparedOn('2026-11-24')
const SINCE = '2021-07-15'
const FORMER = '1996-10-01'
const former = formerPenaltyLaw

export const penaltyDecision = limit({
  id: 'penalty-decision',
  name: '行政处罚决定期限',
  bound: 'latest',
  runsFrom: '行政处罚案件立案之日',
  binds: '行政机关',
  effect: '应当作出行政处罚决定；法律、法规、规章另有规定的从其规定',
  history: [compared(SINCE, calendarDays(90), penaltyLaw.at('第六十条'), 'CF-DECIDE')],
})

/** A limitation of what the party may be made to suffer: no rest day lengthens it. */
export const penaltyLimitation = limit({
  id: 'penalty-limitation',
  name: '行政处罚追究时效',
  bound: 'cap',
  runsFrom: '违法行为发生之日；有连续或者继续状态的，行为终了之日',
  binds: '行政机关',
  effect: '期限内未被发现的，不再给予行政处罚；法律另有规定的除外',
  history: [
    uncompared(FORMER, years(2), former.unverifiedAt('第二十九条第一款')),
    compared(SINCE, years(2), penaltyLaw.at('第三十六条第一款'), 'CF-LIMIT'),
  ],
})

export const gravePenaltyLimitation = limit({
  id: 'penalty-limitation-grave',
  name: '涉及生命健康安全、金融安全且有危害后果的追究时效',
  bound: 'cap',
  runsFrom: '违法行为发生之日；有连续或者继续状态的，行为终了之日',
  binds: '行政机关',
  effect: '期限内未被发现的，不再给予行政处罚；法律另有规定的除外',
  history: [compared(SINCE, years(5), penaltyLaw.at('第三十六条第一款'))],
})

export const registeredEvidence = limit({
  id: 'registered-evidence',
  name: '先行登记保存证据处理期限',
  bound: 'latest',
  runsFrom: '先行登记保存之日',
  binds: '行政机关',
  effect: '应当及时作出处理决定',
  history: [
    uncompared(FORMER, calendarDays(7), former.unverifiedAt('第三十七条第二款')),
    compared(SINCE, workingDays(7), penaltyLaw.at('第五十六条'), 'CF-EVID'),
  ],
})

export const penaltyHearingRequest = limit({
  id: 'penalty-hearing-request',
  name: '要求听证期限',
  bound: 'latest',
  runsFrom: '行政机关告知当事人之日',
  binds: '当事人',
  effect: '逾期未要求听证的，行政机关可以依法作出决定；期限届满前不得作出决定，当事人书面放弃的除外',
  history: [
    uncompared(FORMER, calendarDays(3), former.unverifiedAt('第四十二条第一款')),
    compared(SINCE, workingDays(5), penaltyLaw.at('第六十四条第（一）项'), 'CF-HEAR-REQ'),
  ],
})

export const penaltyHearingNotice = limit({
  id: 'penalty-hearing-notice',
  name: '行政处罚听证通知期限',
  bound: 'before',
  runsFrom: '举行听证之日（向前计算）',
  binds: '行政机关',
  effect: '应当在此日之前（含当日）通知当事人及有关人员听证的时间、地点',
  history: [
    uncompared(FORMER, calendarDays(7), former.unverifiedAt('第四十二条第一款')),
    compared(SINCE, workingDays(7), penaltyLaw.at('第六十四条第（二）项'), 'CF-HEAR-NOTICE'),
  ],
})

export const penaltyService = limit({
  id: 'penalty-service',
  name: '行政处罚决定书送达期限',
  bound: 'latest',
  runsFrom: '宣告行政处罚决定之日',
  binds: '行政机关',
  effect: '当事人不在场的，应当依照民事诉讼法的有关规定送达',
  history: [
    uncompared(FORMER, calendarDays(7), former.unverifiedAt('第四十条')),
    compared(SINCE, workingDays(7), penaltyLaw.at('第六十一条第一款'), 'CF-SERVE'),
  ],
})

export const finePayment = limit({
  id: 'fine-payment',
  name: '缴纳罚款期限',
  bound: 'latest',
  runsFrom: '当事人收到行政处罚决定书之日',
  binds: '当事人',
  effect: '到期不缴纳的，可以每日按罚款数额的百分之三加处罚款，加处数额不得超出罚款数额',
  history: [
    uncompared(FORMER, calendarDays(15), former.unverifiedAt('第四十六条第三款')),
    compared(SINCE, calendarDays(15), penaltyLaw.at('第六十七条第三款'), 'CF-PAY'),
  ],
})

export const penaltyWithdrawal = limit({
  id: 'penalty-withdrawal',
  name: '撤回处罚公开信息期限',
  bound: 'latest',
  runsFrom: '公开的处罚决定被变更、撤销、确认违法或者确认无效之日',
  binds: '行政机关',
  effect: '应当撤回行政处罚决定信息并公开说明理由',
  history: [compared(SINCE, workingDays(3), penaltyLaw.at('第四十八条第二款'), 'CF-WITHDRAW')],
})

export const penaltyLimits = [
  penaltyDecision,
  penaltyLimitation,
  gravePenaltyLimitation,
  registeredEvidence,
  penaltyHearingRequest,
  penaltyHearingNotice,
  penaltyService,
  finePayment,
  penaltyWithdrawal,
] as const

/** Up to which fine a decision may be made on the spot, by the kind of the party. */
export const onTheSpotFine = parameter<{ readonly natural: Fen; readonly organization: Fen }>({
  id: 'on-the-spot-fine',
  name: '当场处罚的罚款上限',
  unit: '分',
  history: [
    {
      from: FORMER,
      value: { natural: fen(50_00), organization: fen(1000_00) },
      basis: former.unverifiedAt('第三十三条'),
    },
    {
      from: SINCE,
      value: { natural: fen(200_00), organization: fen(3000_00) },
      basis: penaltyLaw.at('第五十一条'),
      checkedOn: '2026-11-25',
    },
  ],
})
