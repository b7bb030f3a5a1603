import { law } from '../kernel/law.ts'

export const budgetLaw = law({
  id: 'budget-law-2018',
  title: '预算法',
  number: '主席令第二十二号',
  from: '2018-12-29',
})
