import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { calendarDays, comparedOn, workingDays } from './row.ts'

export const majorDecisionRegulation = law({
  id: 'major-decision-regulation',
  title: '重大行政决策程序暂行条例',
  number: '国务院令第713号',
  from: '2019-09-01',
})

const compared = comparedOn('2026-11-25')
const SINCE = '2019-09-01'

export const majorDecisionComment = limit({
  id: 'major-decision-comment',
  name: '重大行政决策公开征求意见最短期限',
  bound: 'earliest',
  runsFrom: '决策草案公布之日',
  binds: '决策承办单位',
  effect: '一般不得少于三十日；因情况紧急等原因需要缩短的，应当予以说明',
  history: [compared(SINCE, calendarDays(30), majorDecisionRegulation.at('第十五条第一款'))],
})

export const majorDecisionReview = limit({
  id: 'major-decision-review',
  name: '重大行政决策合法性审查最短期限',
  bound: 'earliest',
  runsFrom: '合法性审查材料送齐之日',
  binds: '决策承办单位',
  effect: '送请合法性审查应当保证必要的审查时间，一般不少于七个工作日',
  history: [compared(SINCE, workingDays(7), majorDecisionRegulation.at('第二十六条第二款'))],
})

export const majorDecisionLimits = [majorDecisionComment, majorDecisionReview] as const
