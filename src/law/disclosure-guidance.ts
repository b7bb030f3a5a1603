import { law } from '../kernel/law.ts'

/** Guidance of the national disclosure office; it sets days of receipt and forms, no limits of its own. */

/** Which day counts as the day of receipt, channel by channel. */
export const disclosurePeriodInterpretation = law({
  id: 'disclosure-period-interpretation',
  title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释',
  number: '国办公开办函〔2015〕207号',
  from: '2015-11-18',
})

/** The unified form of the annual report on disclosure, its 25 rows and 7 columns. */
export const disclosureReportFormat = law({
  id: 'disclosure-report-format',
  title: '中华人民共和国政府信息公开工作年度报告格式',
  number: '国办公开办函〔2021〕30号',
  from: '2021-09-26',
})

/** How reconsideration organs examine disclosure acts, by kind of answer. */
export const disclosureReconsiderationGuidance = law({
  id: 'disclosure-reconsideration-guidance',
  title: '关于审理政府信息公开行政复议案件若干问题的指导意见',
  number: '国办函〔2021〕132号',
  from: '2021-12-22',
})
