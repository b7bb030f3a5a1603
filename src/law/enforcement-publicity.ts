import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { dateOfNextYear, uncompared, workingDays } from './row.ts'

/** The three systems of enforcement: publicity, full recording, legality review of major decisions. */
export const enforcementPublicityOpinions = law({
  id: 'enforcement-publicity',
  title: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  number: '国办发〔2018〕118号',
  from: '2018-12-05',
})

const SINCE = '2018-12-05'

export const enforcementPublication = limit({
  id: 'enforcement-publication',
  name: '行政处罚、行政许可决定公示期限',
  bound: 'latest',
  runsFrom: '执法决定作出之日',
  binds: '行政执法机关',
  effect: '应当向社会公布行政处罚、行政许可的执法决定信息',
  history: [uncompared(SINCE, workingDays(7), enforcementPublicityOpinions.whole, 'CF-PUBLISH')],
})

export const otherEnforcementPublication = limit({
  id: 'other-enforcement-publication',
  name: '其他执法决定公示期限',
  bound: 'latest',
  runsFrom: '执法决定作出之日',
  binds: '行政执法机关',
  effect: '应当向社会公布行政处罚、行政许可以外的执法决定信息',
  history: [uncompared(SINCE, workingDays(20), enforcementPublicityOpinions.whole)],
})

export const enforcementStatistics = limit({
  id: 'enforcement-statistics',
  name: '年度行政执法统计公布期限',
  bound: 'latest',
  runsFrom: '统计年度终了之日',
  binds: '行政执法机关',
  effect: '应当公布本机关上年度行政执法总体情况有关数据',
  history: [uncompared(SINCE, dateOfNextYear('01-31'), enforcementPublicityOpinions.whole, 'CF-ANNUAL')],
})

export const enforcementPublicityLimits = [
  enforcementPublication,
  otherEnforcementPublication,
  enforcementStatistics,
] as const
