import { procedure } from '../../kernel/procedure.ts'
import {
  departmentLetter,
  departmentPublication,
  financeLetter,
  governmentPublication,
  unitPublication,
} from '../../law/budget-disclosure.ts'
import { budgetLaw } from '../../law/budget-law.ts'
import { supervisors } from './participants.ts'
import { publications } from './publications.register.ts'
import { states } from './states.ts'
import { afterwards } from './steps/afterwards.ts'
import { letters } from './steps/letters.ts'
import { release } from './steps/release.ts'

const ends = ['publish', 'exempt'] as const

/** 预决算公开: approved, prepared, checked, signed by another, published and proven; each link of the chain has its own clock. */
export const publication = procedure({
  id: 'budget-disclosure.publication',
  name: '预决算公开',
  basis: budgetLaw.at('第十四条'),
  keeps: publications,
  states,
  opening: { name: '登记公开事项', by: supervisors },
  opensAs: (row) =>
    row.level === 'government' ? 'compiling' : row.level === 'department' ? 'waitingLetter' : 'waitingRelay',
  steps: { ...letters, ...release, ...afterwards },
  deadlines: {
    government: {
      name: '政府预决算公开期限',
      lasts: governmentPublication,
      runsFrom: 'opening',
      concerns: ({ level }) => level === 'government',
      endsAt: ends,
      binds: 'office',
      leading: true,
    },
    letter: {
      name: '财政部门批复期限',
      lasts: financeLetter,
      runsFrom: 'opening',
      concerns: ({ level }) => level === 'department',
      endsAt: ['approve', 'exempt'],
      binds: 'office',
    },
    department: {
      name: '部门预决算公开期限',
      lasts: departmentPublication,
      runsFrom: 'approve',
      concerns: ({ level }) => level === 'department',
      endsAt: ends,
      binds: 'other',
      leading: true,
    },
    relay: {
      name: '主管部门批复期限',
      lasts: departmentLetter,
      runsFrom: 'opening',
      concerns: ({ level }) => level === 'unit',
      endsAt: ['relay', 'exempt'],
      binds: 'other',
    },
    unit: {
      name: '单位预决算公开期限',
      lasts: unitPublication,
      runsFrom: 'relay',
      concerns: ({ level }) => level === 'unit',
      endsAt: ends,
      binds: 'other',
      leading: true,
    },
  },
})
