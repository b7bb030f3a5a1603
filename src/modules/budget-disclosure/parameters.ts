import { parameter } from '../../kernel/parameter.ts'
import { disclosureRules } from '../../law/budget-disclosure.ts'
import { budgetLaw } from '../../law/budget-law.ts'
import type { Scoring } from './scoring.ts'

/** From how many days before the last one a disclosure is shown as near; the bureau sets it, and it moves no statutory day. */
export const nearDays = parameter({
  id: 'budget-disclosure.near-days',
  name: '看板提示临近公开期限的日数',
  unit: '日',
  history: [{ from: '2018-12-29', value: 5, basis: budgetLaw.at('第十四条') }],
})

/** What a disclosure is scored by. The rules ask for five dimensions and give no number: these are proposed, and a rule pack puts the bureau's own in their place. */
export const scoring = parameter<Scoring>({
  id: 'budget-disclosure.scoring',
  name: '预决算公开评分办法',
  unit: '分',
  history: [
    {
      from: '2016-10-01',
      value: {
        version: '2024年第1版',
        weights: { timeliness: 20, completeness: 30, depth: 20, form: 10, truth: 20 },
        off: { error: 25, warning: 10, info: 0 },
        ownSiteOnly: 50,
      },
      basis: disclosureRules.whole,
    },
  ],
})
