import { module } from '../../kernel/module.ts'
import { seizure, seizureExtension } from '../../law/coercion-law.ts'
import { enforcementPublicityLimits } from '../../law/enforcement-publicity.ts'
import { penaltyLimits } from '../../law/penalty-law.ts'
import { organization } from '../organization/index.ts'
import { certificate } from './certificate.procedure.ts'
import { coercion } from './coercion.procedure.ts'
import { coercions } from './coercions.register.ts'
import { discretionStandards } from './discretion-standards.register.ts'
import { fileReview } from './file-review.procedure.ts'
import { fileReviews } from './file-reviews.register.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'
import { inspection } from './inspection.procedure.ts'
import { inspections } from './inspections.register.ts'
import { officers, qualificationExams } from './officers.register.ts'
import {
  certificateRenewal,
  certificateYears,
  fileRectification,
  hearingThreshold,
  trainingHoursDue,
} from './parameters.ts'
import { penalties } from './penalties.register.ts'
import { penalty } from './penalty.procedure.ts'
import { powers } from './powers.register.ts'
import { yearlyStatement } from './yearly-statement.procedure.ts'
import { yearlyStatements } from './yearly-statements.register.ts'

export {
  certificate,
  coercion,
  coercions,
  discretionStandards,
  fileReview,
  fileReviews,
  inspection,
  inspections,
  officers,
  penalties,
  penalty,
  powers,
  qualificationExams,
  yearlyStatement,
  yearlyStatements,
}

export const enforcement = module({
  id: 'enforcement',
  name: '行政执法',
  duty: '二（三）2',
  uses: [organization],
  registers: [
    powers,
    discretionStandards,
    officers,
    qualificationExams,
    inspections,
    penalties,
    coercions,
    fileReviews,
    yearlyStatements,
  ],
  procedures: [certificate, inspection, penalty, coercion, fileReview, yearlyStatement],
  rules: [],
  parameters: [hearingThreshold, trainingHoursDue, certificateYears],
  limits: [
    ...penaltyLimits,
    seizure,
    seizureExtension,
    ...enforcementPublicityLimits,
    certificateRenewal,
    fileRectification,
  ],
  indicators,
  home,
})
