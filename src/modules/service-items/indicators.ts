import { type Counted, countCases, countSteps, type Period, rate, sumMoney, within } from '../../kernel/indicator.ts'
import { fen } from '../../kernel/money.ts'
import type { CaseView, Moment } from '../../kernel/procedure.ts'
import { batch } from './batch.procedure.ts'
import { feeReceipts } from './fee-receipts.register.ts'
import { alarmsOf } from './guide.rule.ts'
import type { ItemFields } from './items.register.ts'
import { licence } from './licence.procedure.ts'
import type { LicenceFields } from './licences.register.ts'
import { legalHead, sectionHead } from './participants.ts'
import { publication } from './publication.procedure.ts'

const NOTHING = fen(0)
const LEAVES = ['supersede', 'withdraw']

/** Published by the end of the period and not replaced or withdrawn by then. */
export const isStanding = ({ history }: CaseView<ItemFields>, { to }: Pick<Period, 'to'>): boolean =>
  history.some(({ step, on }) => step === 'publish' && on <= to) &&
  !history.some(({ step, on }) => LEAVES.includes(step) && on <= to)

const confirmedBy = [legalHead]
const itemsWhere = (
  id: string,
  name: string,
  counts: string,
  where: (view: CaseView<ItemFields>, period: Period) => boolean = () => true,
) =>
  countCases({
    ...{ id: `service-items.${id}`, name, unit: '项', counts, confirmedBy, of: publication, selects: 'standing' },
    where: (view, period) => isStanding(view, period) && where(view, period),
  })

export const inUse = {
  ...itemsWhere('items', '行政审批和服务事项数', '年末在用的行政审批和政务服务事项，一个事项只计现行版本'),
  fills: ['service-items.items'],
}
export const changed = countSteps({
  id: 'service-items.changed',
  name: '调整的事项数',
  unit: '项',
  counts: '全年新增、变更、取消、承接、下放并已公布的事项，按公布日期计，同一事项多次调整分别计',
  fills: ['service-items.changed'],
  confirmedBy,
  of: publication,
  steps: ['publish', 'withdraw'],
})
export const atMostOneVisit = itemsWhere(
  'at-most-one-visit',
  '最多跑一次事项数',
  '年末在用、到办事现场不超过一次的事项',
  ({ row }) => (row.visits ?? 0) <= 1,
)
const shareOfItems = (id: string, name: string, counts: string, numerator: typeof inUse | typeof atMostOneVisit) =>
  rate({
    ...{ id: `service-items.${id}`, name, unit: '%', counts, confirmedBy, fills: [`service-items.${id}`] },
    ...{ numerator, denominator: inUse },
  })
export const atMostOneVisitRate = shareOfItems(
  'at-most-one-visit-rate',
  '最多跑一次事项比例',
  '到办事现场不超过一次的事项除以年末在用的事项',
  atMostOneVisit,
)
export const online = itemsWhere(
  'online',
  '可以网上受理的事项数',
  '年末在用、网上办理深度达到网上受理以上的事项',
  ({ row }) => ['accept', 'handle', 'result', 'certificate'].includes(row.online ?? ''),
)
export const onlineRate = shareOfItems(
  'online-rate',
  '网上受理事项比例',
  '可以网上受理的事项除以年末在用的事项',
  online,
)
/** Days over the items in use whose promise and limit are counted in the same days. */
const daysOfItems = (
  id: string,
  name: string,
  counts: string,
  days: (row: { readonly statutoryDays: number; readonly promisedDays: number }) => number,
): Counted => ({
  ...itemsWhere(id, name, counts),
  unit: '日',
  adds: (view: CaseView<ItemFields>, period) => {
    const { promisedDays, promisedUnit, statutoryDays, statutoryUnit } = view.row
    const compared = statutoryDays !== undefined && promisedDays !== undefined && promisedUnit === statutoryUnit
    return compared && isStanding(view, period) ? days({ statutoryDays, promisedDays }) : 0
  },
})
export const compressionRate = rate({
  ...{ id: 'service-items.compression-rate', name: '办理时限压缩率', unit: '%', confirmedBy },
  counts: '年末在用、有法定办结时限的事项，法定时限减去承诺时限之和除以法定时限之和；两者单位不同的不计',
  fills: ['service-items.compression-rate'],
  numerator: daysOfItems('days-saved', '压缩的时限', '年末在用事项法定时限减去承诺时限之和', (row) =>
    Math.max(0, row.statutoryDays - row.promisedDays),
  ),
  denominator: daysOfItems('statutory-days', '法定时限', '年末在用事项法定时限之和', (row) => row.statutoryDays),
})
export const releases = countSteps({
  id: 'service-items.releases',
  name: '办事指南发布批次',
  unit: '批',
  counts: '全年向政务服务平台发布事项和办事指南的批次，按平台回执日期计',
  confirmedBy,
  fills: ['service-items.releases'],
  of: batch,
  steps: ['receive'],
})
export const toBeRevised = itemsWhere(
  'to-be-revised',
  '指南需要修订的事项数',
  '年末在用、引用的依据已经失效或者时限与现行法定期限不符的事项，应当为零',
  ({ row }, { to }) => alarmsOf(row, to).length > 0,
)

const licenceSteps = (
  id: string,
  name: string,
  counts: string,
  steps: readonly (keyof typeof licence.steps)[],
  where?: (view: CaseView<LicenceFields>, moment: Moment) => boolean,
) =>
  countSteps({
    ...{ id: `service-items.${id}`, name, unit: '件', counts, confirmedBy: [sectionHead], of: licence, steps },
    fills: [`service-items.${id}`],
    ...(where && { where }),
  })

const DECIDED = ['grant', 'refuse'] as const
const isLate = (view: CaseView<LicenceFields>): boolean => {
  const reckoned = view.due('decision')
  return reckoned.is === 'due' && reckoned.inTime === false
}
export const licenceDecisions = licenceSteps(
  'licence-decisions',
  '行政许可处理决定数',
  '全年作出的准予、不予行政许可决定，按决定日期计；不予受理和撤回的不计',
  DECIDED,
)
export const punctualLicences = licenceSteps(
  'punctual-licences',
  '按期作出的许可决定数',
  '全年作出的许可决定中在决定期限（含依法延长的期限）内作出的',
  DECIDED,
  (view) => !isLate(view),
)
export const punctualRate = rate({
  id: 'service-items.punctual-rate',
  name: '行政许可按期办结率',
  unit: '%',
  counts: '按期作出的许可决定数除以行政许可处理决定数',
  confirmedBy: [sectionHead],
  fills: ['service-items.punctual-rate'],
  numerator: punctualLicences,
  denominator: licenceDecisions,
})
export const commitments = licenceSteps(
  'commitments',
  '以告知承诺方式准予的许可数',
  '全年以告知承诺方式作出的准予许可决定，按决定日期计',
  ['grant'],
  ({ row }) => row.commitment === 'yes',
)
export const promiseChecks = licenceSteps(
  'promise-checks',
  '告知承诺核查数',
  '全年对以告知承诺方式取得许可的机构完成的核查，按核查日期计',
  ['checkPromise'],
)
export const lateLicences = licenceSteps(
  'late-licences',
  '逾期作出的许可决定数',
  '全年作出的许可决定中超过决定期限的，延长期限内作出的不计',
  DECIDED,
  isLate,
)
export const licenceChanges = licenceSteps(
  'licence-changes',
  '代理记账机构变更登记数',
  '全年办理的变更登记，按办理日期计',
  ['change'],
)
export const annualFilings = licenceSteps(
  'annual-filings',
  '代理记账机构年度备案数',
  '全年收到的年度备案，按备案日期计',
  ['fileAnnual'],
)
export const agencies = countCases({
  id: 'service-items.agencies',
  name: '代理记账机构数',
  unit: '家',
  counts: '年末持有代理记账许可证书的机构，撤销、注销的不计',
  confirmedBy: [sectionHead],
  fills: ['service-items.agencies'],
  of: licence,
  selects: 'standing',
  where: ({ row, history }, { to }) =>
    row.certifiedOn !== undefined &&
    row.certifiedOn <= to &&
    !history.some(({ step, on }) => ['revoke', 'deregister'].includes(step) && on <= to),
})
export const administrativeFees = sumMoney({
  id: 'service-items.administrative-fees',
  name: '行政事业性收费金额',
  unit: '元',
  counts: '本局全年收取并缴入国库的行政事业性收费，按缴库日期计',
  fills: ['service-items.administrative-fees'],
  confirmedBy: [sectionHead],
  of: feeReceipts,
  adds: ({ row }, period) => (within(row.paidOn, period) && row.amount ? row.amount : NOTHING),
})

export const indicators = [
  inUse,
  changed,
  atMostOneVisit,
  atMostOneVisitRate,
  online,
  onlineRate,
  compressionRate,
  releases,
  toBeRevised,
  licenceDecisions,
  punctualLicences,
  punctualRate,
  commitments,
  promiseChecks,
  lateLicences,
  licenceChanges,
  annualFilings,
  agencies,
  administrativeFees,
]
