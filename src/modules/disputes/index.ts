import { module } from '../../kernel/module.ts'
import { litigationInterpretationLimits } from '../../law/litigation-interpretation.ts'
import { litigationLimits } from '../../law/litigation-law.ts'
import { reconsiderationIntakeLimits } from '../../law/reconsideration-law.ts'
import { normReviewLimits } from '../../law/reconsideration-law-norms.ts'
import { reconsiderationTrialLimits } from '../../law/reconsideration-law-trial.ts'
import { reconsiderationRegulationLimits } from '../../law/reconsideration-regulation.ts'
import { organization } from '../organization/index.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'
import { normReview } from './norm-review.procedure.ts'
import { normReviews } from './norm-reviews.register.ts'
import { organCase } from './organ-case.procedure.ts'
import { organCases } from './organ-cases.register.ts'
import { reconsideration } from './reconsideration.procedure.ts'
import { reconsiderations } from './reconsiderations.register.ts'
import { suit } from './suit.procedure.ts'
import { suits } from './suits.register.ts'

export { normReview, normReviews, organCase, organCases, reconsideration, reconsiderations, suit, suits }

export const disputes = module({
  id: 'disputes',
  name: '复议应诉',
  duty: '二（四）',
  uses: [organization],
  registers: [reconsiderations, organCases, normReviews, suits],
  procedures: [reconsideration, organCase, normReview, suit],
  rules: [],
  parameters: [],
  limits: [
    ...reconsiderationIntakeLimits,
    ...reconsiderationTrialLimits,
    ...reconsiderationRegulationLimits,
    ...normReviewLimits,
    ...litigationLimits,
    ...litigationInterpretationLimits,
  ],
  indicators,
  home,
})
