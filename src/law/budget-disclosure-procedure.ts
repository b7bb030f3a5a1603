import { law } from '../kernel/law.ts'

/** How local budgets and final accounts are published: forms, depth, statements. Known from its use in published forms, not from the text. */
export const budgetDisclosureProcedure = law({
  id: 'budget-disclosure-procedure-2016',
  title: '地方预决算公开操作规程',
  number: '财预〔2016〕143号',
  from: '2016-10-27',
})
