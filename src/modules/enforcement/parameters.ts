import { limit } from '../../kernel/limit.ts'
import { parameter } from '../../kernel/parameter.ts'
import { certificateMeasures } from '../../law/enforcement-certificates.ts'
import { enforcementPublicityOpinions } from '../../law/enforcement-publicity.ts'
import { largeAmountRules } from '../../law/penalty-law.ts'

/** Values that the bureau sets for itself, or its province for it; none of them moves a day that a statute gives. */

/**
 * From how many yuan on a fine or confiscation counts as large, by the kind of the party. The law gives no number (第六十三条第一款):
 * each province does. What stands here is usual and not compared; a rule pack puts the numbers of the province in its place.
 */
export const hearingThreshold = parameter({
  id: 'enforcement.hearing-threshold',
  name: '听证的较大数额标准（由地方规定）',
  unit: '元',
  history: [{ from: '2021-07-15', value: { natural: 5_000, organization: 50_000 }, basis: largeAmountRules.whole }],
})

/** How many hours of training an officer must have in a year. */
export const trainingHoursDue = parameter({
  id: 'enforcement.training-hours-due',
  name: '执法人员年度培训学时',
  unit: '学时',
  history: [{ from: '2018-01-01', value: 60, basis: certificateMeasures.whole }],
})

/** The longest that a certificate of the province may hold, in years. */
export const certificateYears = parameter({
  id: 'enforcement.certificate-years',
  name: '执法证件最长有效期',
  unit: '年',
  history: [{ from: '2018-01-01', value: 5, basis: certificateMeasures.whole }],
})

/** Set for each file when its faults are told. */
export const fileRectification = limit({
  id: 'enforcement.file-rectification',
  name: '案卷评查整改期限',
  bound: 'cap',
  runsFrom: '反馈问题之日',
  binds: '案卷的承办科室',
  effect: '逾期未整改的，由法规科督办',
  history: [{ from: '2018-12-05', value: { n: null, unit: '参数' }, basis: enforcementPublicityOpinions.whole }],
})

export const certificateRenewal = limit({
  id: 'enforcement.certificate-renewal',
  name: '执法证件换证办理期限',
  bound: 'before',
  runsFrom: '证件有效期届满之日（向前计算）',
  binds: '执法证件管理单位',
  effect: '应当在此日之前（含当日）办理换证；有效期届满没有换证的，不得执法',
  history: [{ from: '2018-01-01', value: { n: 30, unit: '日' }, basis: certificateMeasures.whole }],
})
