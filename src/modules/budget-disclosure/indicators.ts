import { countCases, countDistinct, type Period, rate, sumRows, within } from '../../kernel/indicator.ts'
import type { CaseView } from '../../kernel/procedure.ts'
import { leadingDue } from './leading-due.ts'
import { answerable } from './participants.ts'
import { publication } from './publication.procedure.ts'
import { type PublicationFields, publications } from './publications.register.ts'

type View = CaseView<PublicationFields>
const confirmedBy = answerable
/** Had to be published in the period: its clock started in it, and it is not exempt as a whole. */
const owed = (view: View, period: Period) => within(view.row.startsOn, period) && view.state !== 'exempt'

export const unitsDisclosed = countDistinct({
  id: 'budget-disclosure.units-disclosed',
  name: '公开预决算的部门和单位数',
  unit: '个',
  counts: '期限起算日在本年度、已经公开预算或者决算的部门和所属单位，同一部门、单位只计一次；政府预决算不计',
  confirmedBy,
  fills: ['budget-disclosure.units-disclosed'],
  of: publications,
  names: (row) => (row.level !== 'government' && row.publishedOn ? [row.body] : []),
})
export const owing = countCases({
  id: 'budget-disclosure.owed',
  name: '应当公开的预决算套数',
  unit: '套',
  counts: '期限起算日在本年度的政府、部门和所属单位预算、决算，依法不公开的除外',
  confirmedBy,
  of: publication,
  where: owed,
})
export const inTime = countCases({
  id: 'budget-disclosure.in-time',
  name: '按期公开的预决算套数',
  unit: '套',
  counts: '应当公开的套数中，公开日期不晚于法定最后日期的',
  confirmedBy,
  of: publication,
  where: (view, period) => {
    const due = leadingDue(view)
    return owed(view, period) && due !== undefined && view.row.publishedOn !== undefined && view.row.publishedOn <= due
  },
})
export const onTimeRate = rate({
  id: 'budget-disclosure.on-time-rate',
  name: '预决算按期公开率',
  unit: '%',
  counts: '按期公开的套数除以应当公开的套数',
  confirmedBy,
  fills: ['budget-disclosure.on-time-rate'],
  numerator: inTime,
  denominator: owing,
})
export const found = sumRows({
  id: 'budget-disclosure.errors-found',
  name: '公开文件尚未改正的错误数',
  unit: '处',
  counts: '期限起算日在本年度的公开文件，最近一次检查发现的错误',
  confirmedBy,
  of: publications,
  adds: (row) => row.errors ?? 0,
})
export const mendOrders = countCases({
  id: 'budget-disclosure.mended',
  name: '整改完成的公开事项数',
  unit: '套',
  counts: '本年度报告整改完成的公开事项，按报告日期计，一套多次整改计一套',
  confirmedBy,
  of: publication,
  where: ({ history }, period) => history.some(({ step, on }) => step === 'mended' && within(on, period)),
})

export const indicators = [unitsDisclosed, owing, inTime, onTimeRate, found, mendOrders]
