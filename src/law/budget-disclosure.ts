import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { budgetLaw } from './budget-law.ts'
import { calendarDays, comparedOn } from './row.ts'

const compared = comparedOn('2026-11-25')

export const budgetRegulation = law({
  id: 'budget-regulation-2020',
  title: '预算法实施条例',
  number: '国务院令第729号',
  from: '2020-10-01',
})

/** How local governments publish budgets and accounts: place, tables, empty forms, secrecy. Its date is known to the month. */
export const disclosureRules = law({
  id: 'budget-disclosure-rules-2016',
  title: '地方预决算公开操作规程',
  number: '财预〔2016〕143号',
  from: '2016-10-01',
})

export const governmentPublication = limit({
  id: 'government-budget-publication',
  name: '政府预决算公开期限',
  bound: 'latest',
  runsFrom: '本级人民代表大会或者其常务委员会批准之日',
  binds: '财政部门',
  effect: '逾期未公开的，责令改正，对负有直接责任的人员追究行政责任',
  history: [compared('2018-12-29', calendarDays(20), budgetLaw.at('第十四条第一款'))],
})

export const departmentPublication = limit({
  id: 'department-budget-publication',
  name: '部门预决算公开期限',
  bound: 'latest',
  runsFrom: '本级财政部门批复之日',
  binds: '各部门',
  effect: '逾期未公开的，责令改正，对负有直接责任的人员追究行政责任',
  history: [compared('2018-12-29', calendarDays(20), budgetLaw.at('第十四条第二款'))],
})

export const unitPublication = limit({
  id: 'unit-budget-publication',
  name: '单位预决算公开期限',
  bound: 'latest',
  runsFrom: '部门批复之日',
  binds: '部门所属单位',
  effect: '逾期未公开的，由主管部门督促改正',
  history: [compared('2020-10-01', calendarDays(20), budgetRegulation.at('第六条第四款'))],
})

export const financeLetter = limit({
  id: 'finance-letter',
  name: '财政部门批复期限',
  bound: 'latest',
  runsFrom: '本级人民代表大会批准预算或者其常务委员会批准决算之日',
  binds: '财政部门',
  effect: '决算的批复依照第八十条；部门公开的期限自批复之日起算，批复迟延的责任在财政部门',
  history: [compared('2018-12-29', calendarDays(20), budgetLaw.at('第五十二条第一款'))],
})

export const departmentLetter = limit({
  id: 'department-letter',
  name: '主管部门批复期限',
  bound: 'latest',
  runsFrom: '部门收到财政部门批复之日',
  binds: '各部门',
  effect: '决算的批复依照第八十条；单位公开的期限自部门批复之日起算，批复迟延的责任在主管部门',
  history: [compared('2018-12-29', calendarDays(15), budgetLaw.at('第五十二条第一款'))],
})

export const budgetDisclosureLimits = [
  governmentPublication,
  financeLetter,
  departmentPublication,
  departmentLetter,
  unitPublication,
] as const
