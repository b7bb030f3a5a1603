import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { parameter } from '../kernel/parameter.ts'
import { calendarDays, comparedOn } from './row.ts'

export const reconsiderationRegulation = law({
  id: 'reconsideration-regulation-2007',
  title: '行政复议法实施条例',
  number: '国务院令第499号',
  from: '2007-08-01',
})

const compared = comparedOn('2026-11-24')

export const reviewersNeeded = parameter({
  id: 'reconsideration-reviewers',
  name: '审理行政复议案件的行政复议人员',
  unit: '名',
  history: [
    { from: '2007-08-01', value: 2, basis: reconsiderationRegulation.at('第三十二条'), checkedOn: '2026-11-25' },
  ],
})

export const remakingAct = limit({
  id: 'remaking-act',
  name: '重新作出行政行为期限',
  bound: 'latest',
  runsFrom: '收到责令重新作出行政行为的复议决定之日',
  binds: '被申请人',
  effect: '法律、法规、规章规定了期限的从其规定',
  history: [compared('2007-08-01', calendarDays(60), reconsiderationRegulation.at('第四十九条第一款'), 'FYO-REMAKE')],
})

/** Beside the law's own duty to report corrections (2024) the regulation keeps its wider one: corrections and aftercare (善后工作). */
export const opinionAftercareReport = limit({
  id: 'opinion-aftercare-report',
  name: '行政复议意见书纠正和善后情况通报期限',
  bound: 'latest',
  runsFrom: '收到行政复议意见书之日',
  binds: '收到意见书的行政机关',
  effect: '应当将纠正相关行政违法行为或者做好善后工作的情况通报行政复议机构',
  history: [compared('2007-08-01', calendarDays(60), reconsiderationRegulation.at('第五十七条第一款'), 'FYO-OPINION')],
})

export const reconsiderationRegulationLimits = [remakingAct, opinionAftercareReport] as const
