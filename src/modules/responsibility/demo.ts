import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoDoor } from '../../store/demo-door.ts'
import { HEAD, OFFICE } from './demo/cast.ts'
import { dutyActs } from './demo/duties.ts'
import { meetingActs } from './demo/meetings.ts'
import { institutionActs, scoreActs } from './demo/papers.ts'
import { statementActs } from './demo/statements.ts'
import { taskActs } from './demo/tasks.ts'
import { dutyItems } from './duty-items.register.ts'
import { dutyStatements } from './duty-statements.register.ts'
import { institutions } from './institutions.register.ts'
import { meetings } from './meetings.register.ts'
import { scores } from './scores.register.ts'
import { tasks } from './tasks.register.ts'

/** How the bureau carries its responsibility through two years: duties, plan and tasks, meetings, institutions, statements, scores. */
export const demo: DemoDoor = {
  plan: ({ years, until }) => [
    ...dutyActs(years),
    ...taskActs(years, until),
    ...meetingActs(years),
    ...institutionActs(years),
    ...statementActs(years),
    ...scoreActs(years),
    ...years.map(close),
  ],
}

const close = (year: number): DemoAct => ({
  on: `${year + 1}-01-08` as Day,
  run: async ({ store, as }) => {
    for (const { id } of [dutyItems, tasks, dutyStatements, scores])
      await closePeriod(store, as(HEAD), id, 'finance-regulation', year)
    for (const { id } of [meetings, institutions]) await closePeriod(store, as(OFFICE), id, 'finance-office', year)
  },
})
