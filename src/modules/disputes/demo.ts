import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoDoor } from '../../store/demo-door.ts'
import { told } from '../../store/demo-story.ts'
import { normStories } from './demo/norm-reviews.ts'
import { organStories } from './demo/organ-cases.ts'
import { reconsiderationStories } from './demo/reconsiderations.ts'
import { suitStories } from './demo/suits.ts'
import { normReview } from './norm-review.procedure.ts'
import { normReviews } from './norm-reviews.register.ts'
import { organCase } from './organ-case.procedure.ts'
import { organCases } from './organ-cases.register.ts'
import { reconsideration } from './reconsideration.procedure.ts'
import { reconsiderations } from './reconsiderations.register.ts'
import { suit } from './suit.procedure.ts'
import { suits } from './suits.register.ts'

/** Reconsiderations under both laws and suits with the head in court, as a bureau has them: a handful a year. */
export const demo: DemoDoor = {
  plan: ({ years }) => [
    ...reconsiderationStories.flatMap((story) => told(reconsideration, story)),
    ...organStories.flatMap((story) => told(organCase, story)),
    ...normStories.flatMap((story) => told(normReview, story)),
    ...suitStories.flatMap((story) => told(suit, story)),
    ...years.map(
      (year): DemoAct => ({
        on: `${year + 1}-01-09` as Day,
        run: async ({ store, as }) => {
          for (const register of [reconsiderations, organCases, normReviews, suits])
            await closePeriod(store, as('法规科/法规科科长'), register.id, 'finance-regulation', year)
        },
      }),
    ),
  ],
}
