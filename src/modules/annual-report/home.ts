import { homeQuestion } from '../../kernel/home-question.ts'
import { contributions } from './contributions.register.ts'
import { disclosureReports, ruleOfLawReports } from './reports.register.ts'

const open = { field: 'ended', op: 'is', value: 'false' } as const

const asked = homeQuestion({
  id: 'annual-report.asked-of-me',
  name: '请我提供的报告材料',
  homes: ['bureau-head', 'regulation', 'office', 'section'],
  of: contributions,
  where: ({ person }) => [
    { field: 'askedOf', op: 'is', value: person },
    { field: 'state', op: 'is', value: 'asked' },
  ],
  order: 'askedOn',
  clocks: true,
  says: ({ row }) => row.request ?? '',
  reads: ['request'],
  nothing: '没有请您提供的材料',
})
const ruleOfLaw = homeQuestion({
  id: 'annual-report.rule-of-law',
  name: '法治政府建设年度报告',
  homes: ['bureau-head', 'regulation'],
  of: ruleOfLawReports,
  where: () => [open],
  order: 'due',
  clocks: true,
  says: () => '',
  nothing: '没有正在编制的报告',
})
const disclosure = homeQuestion({
  id: 'annual-report.information-disclosure',
  name: '政府信息公开工作年度报告',
  homes: ['bureau-head', 'office'],
  of: disclosureReports,
  where: () => [open],
  order: 'due',
  clocks: true,
  says: () => '',
  nothing: '没有正在编制的报告',
})

export const home = [asked, ruleOfLaw, disclosure]
