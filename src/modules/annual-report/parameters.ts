import { limit } from '../../kernel/limit.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'

/** How long the bureau gives its people to write what they are asked for: its own order of work, no limit of the law. */
export const contributionWriting = limit({
  id: 'annual-report-contribution',
  name: '年度报告材料撰写期限（本局工作安排）',
  bound: 'latest',
  runsFrom: '发出征询之日',
  binds: '被征询的人员',
  effect: '逾期未提供的，年度报告不能签发',
  history: [{ from: '2019-04-15', value: { n: 10, unit: '工作日' }, basis: inspectionProvisions.whole }],
})
