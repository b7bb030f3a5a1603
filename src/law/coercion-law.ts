import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { calendarDays, comparedOn, workingDays } from './row.ts'

/** Periods of ten days or less are working days (第六十九条); longer ones are calendar days. */
export const coercionLaw = law({
  id: 'coercion-law',
  title: '行政强制法',
  number: '2011年6月30日通过',
  from: '2012-01-01',
})

const compared = comparedOn('2026-11-24')
const SINCE = '2012-01-01'

export const seizure = limit({
  id: 'seizure',
  name: '查封、扣押最长期限',
  bound: 'cap',
  runsFrom: '实施查封、扣押之日',
  binds: '行政机关',
  effect: '不得超过三十日，不因休息日顺延；检测、检验、检疫或者技术鉴定的期间不计入',
  history: [compared(SINCE, calendarDays(30), coercionLaw.at('第二十五条第一款'))],
})

export const seizureExtension = limit({
  id: 'seizure-extension',
  name: '查封、扣押延长期限',
  bound: 'cap',
  runsFrom: '原查封、扣押期限届满之日',
  binds: '行政机关',
  effect: '情况复杂的，经行政机关负责人批准可以延长，但不得超过三十日',
  history: [compared(SINCE, calendarDays(30), coercionLaw.at('第二十五条第一款'))],
})

export const enforcementReminder = limit({
  id: 'enforcement-reminder',
  name: '申请强制执行前的催告期限',
  bound: 'earliest',
  runsFrom: '催告书送达之日',
  binds: '行政机关',
  effect: '届满后当事人仍未履行义务的，行政机关可以申请人民法院强制执行',
  history: [compared(SINCE, workingDays(10), coercionLaw.at('第五十四条'))],
})

export const coercionLimits = [seizure, seizureExtension, enforcementReminder] as const
