import { type Citation, cite } from '../../../../kernel/law.ts'
import { budgetRegulation } from '../../../../law/budget-disclosure.ts'
import { budgetLaw } from '../../../../law/budget-law.ts'
import type { Disclosure } from '../../understanding/document.ts'

/** Who has to explain what it publishes: governments transfers and borrowing, departments the costs of running their offices and other matters. */
export const explained: Readonly<Record<Disclosure['level'], Citation>> = {
  government: budgetLaw.at('第十四条第一款'),
  department: budgetLaw.at('第十四条第二款'),
  unit: budgetRegulation.at('第六条'),
}
/** Procurement has an article of its own. */
const procurement = budgetLaw.at('第十四条第三款')

/** The provision that a statement of the prose stands under. */
export const basisOf = (check: string, level: Disclosure['level']): string =>
  cite(/procurement|B9\.4/.test(check) ? procurement : explained[level])
