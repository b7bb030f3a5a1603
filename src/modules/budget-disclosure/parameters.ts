import { parameter } from '../../kernel/parameter.ts'
import { budgetLaw } from '../../law/budget-law.ts'

/** From how many days before the last one a disclosure is shown as near; the bureau sets it, and it moves no statutory day. */
export const nearDays = parameter({
  id: 'budget-disclosure.near-days',
  name: '看板提示临近公开期限的日数',
  unit: '日',
  history: [{ from: '2018-12-29', value: 5, basis: budgetLaw.at('第十四条') }],
})
