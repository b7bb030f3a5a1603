import { module } from '../../kernel/module.ts'
import { enforcementPublicityLimits } from '../../law/enforcement-publicity.ts'
import { penaltyLimits } from '../../law/penalty-law.ts'
import { organization } from '../organization/index.ts'
import { coercions } from './coercions.register.ts'
import { discretionStandards } from './discretion-standards.register.ts'
import { indicators } from './indicators.ts'
import { inspections } from './inspections.register.ts'
import { officers, qualificationExams } from './officers.register.ts'
import { hearingThreshold } from './parameters.ts'
import { penalties } from './penalties.register.ts'
import { penalty } from './penalty.procedure.ts'
import { powers } from './powers.register.ts'

export { coercions, discretionStandards, inspections, officers, penalties, penalty, powers, qualificationExams }

export const enforcement = module({
  id: 'enforcement',
  name: '行政执法',
  duty: '二（三）2',
  uses: [organization],
  registers: [powers, discretionStandards, officers, qualificationExams, inspections, penalties, coercions],
  procedures: [penalty],
  rules: [],
  parameters: [hearingThreshold],
  limits: [...penaltyLimits, ...enforcementPublicityLimits],
  indicators,
})
