import { countCases, countSteps, type Period, rate, sumMoney, tabulate, within } from '../../kernel/indicator.ts'
import { fen } from '../../kernel/money.ts'
import { momentsOf, type RequestView } from './case-facts.ts'
import { conclusionOf, receiptOf } from './conclusion.ts'
import { disclosureHead } from './participants.ts'
import { request } from './request.procedure.ts'
import { requests } from './requests.register.ts'
import { tableCells, tablePlaces } from './statutory-table.ts'

const confirmedBy = [disclosureHead]

export const received = countCases({
  id: 'information-requests.received',
  name: '收到政府信息公开申请',
  unit: '件',
  counts: '收到申请之日在本年的申请，按首次收到之日计，补正不另计；撤回的也计入',
  fills: ['information-requests.received'],
  confirmedBy,
  of: request,
  where: (view, period) => within(receiptOf(view), period),
})

export const concluded = countCases({
  id: 'information-requests.concluded',
  name: '办结政府信息公开申请',
  unit: '件',
  counts: '决定答复或者终止办理之日在本年的申请，不论何年收到；等于表三“总计”行',
  confirmedBy,
  of: request,
  where: (view, period) => within(conclusionOf(view)?.on, period),
})

export const answered = countCases({
  id: 'information-requests.answered',
  name: '依法答复政府信息公开申请',
  unit: '件',
  counts: '本年办结的申请，减去依法不再处理、无须答复的（逾期不补正、逾期不缴费、撤回等），按决定答复之日计',
  fills: ['information-requests.answered'],
  confirmedBy,
  of: request,
  where: (view, period) => {
    const conclusion = conclusionOf(view)
    return conclusion?.replied === true && within(conclusion.on, period)
  },
})

export const dispatched = countSteps({
  id: 'information-requests.dispatched',
  name: '发出答复',
  unit: '件',
  counts: '本年实际发出的答复，以交邮、发送、交付之日计',
  confirmedBy,
  of: request,
  steps: ['dispatch'],
})

export const dispatchedInTime = countSteps({
  id: 'information-requests.dispatched-in-time',
  name: '按期发出答复',
  unit: '件',
  counts: '本年实际发出的答复中，发出之日不晚于依法计算的届满日的；只是落款日期在期限内的不算',
  confirmedBy,
  of: request,
  steps: ['dispatch'],
  where: (view) => {
    const reckoned = view.due('reply')
    return reckoned.is === 'due' && reckoned.inTime === true
  },
})

export const onTimeRate = rate({
  id: 'information-requests.on-time-rate',
  name: '依申请公开按期答复率',
  unit: '%',
  counts: '按期发出的答复件数除以发出的答复件数',
  fills: ['information-requests.on-time-rate'],
  confirmedBy,
  numerator: dispatchedInTime,
  denominator: dispatched,
})

export const statutoryTable = tabulate({
  id: 'information-requests.table',
  name: '收到和处理政府信息公开申请情况',
  unit: '件',
  counts:
    '本年新收按首次收到之日计；结果按决定之日计，一件申请只计一种结果；12月31日24时未办结的结转下年；共同申请按第一申请人的类型计',
  fills: ['information-requests.table'],
  confirmedBy,
  of: request,
  cells: tableCells,
  places: tablePlaces,
})

export const feeCases = countSteps({
  id: 'information-requests.fee-cases',
  name: '收取信息处理费',
  unit: '件',
  counts: '本年缴纳信息处理费的申请，按缴费之日计；发出收费通知而没有缴纳的不计',
  fills: ['information-requests.fee-cases'],
  confirmedBy,
  of: request,
  steps: ['pay'],
})

export const feeAmount = sumMoney({
  id: 'information-requests.fee-amount',
  name: '收取信息处理费金额',
  unit: '元',
  counts: '本年实际缴纳的信息处理费，按缴费之日计',
  fills: ['information-requests.fee-amount'],
  confirmedBy,
  of: requests,
  selects: 'standing',
  adds: ({ row }, period) => (within(row.feePaidOn, period) ? (row.feeAmount ?? fen(0)) : fen(0)),
})

/** Disputes come after the case has ended, so all cases are looked at. */
const disputed = (kinds: readonly string[]) => ({
  of: request,
  confirmedBy,
  selects: 'standing' as const,
  where: (view: RequestView, period: Period) =>
    momentsOf(view, 'linkDispute').some(({ on, data }) => within(on, period) && kinds.includes(String(data.kind))),
})

export const reconsidered = countCases({
  id: 'information-requests.reconsidered',
  name: '被申请行政复议的依申请公开',
  unit: '件',
  counts: '本年登记了行政复议的申请，只作与申请的关联；表四以行政复议台账为准',
  ...disputed(['reconsideration']),
})

export const sued = countCases({
  id: 'information-requests.sued',
  name: '被提起行政诉讼的依申请公开',
  unit: '件',
  counts: '本年登记了行政诉讼的申请，含未经复议直接起诉和复议后起诉，只作与申请的关联；表四以行政诉讼台账为准',
  ...disputed(['suit', 'suitAfter']),
})

export const requestIndicators = [
  received,
  concluded,
  answered,
  dispatched,
  dispatchedInTime,
  onTimeRate,
  statutoryTable,
  feeCases,
  feeAmount,
  reconsidered,
  sued,
] as const
