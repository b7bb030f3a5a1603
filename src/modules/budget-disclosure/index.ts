import { module } from '../../kernel/module.ts'
import { budgetDisclosureLimits } from '../../law/budget-disclosure.ts'
import { organization } from '../organization/index.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'
import { nearDays } from './parameters.ts'
import { publication } from './publication.procedure.ts'
import { publications } from './publications.register.ts'

export { publication, publications }

export const budgetDisclosure = module({
  id: 'budget-disclosure',
  name: '预决算公开',
  duty: '三（一）',
  uses: [organization],
  registers: [publications],
  procedures: [publication],
  rules: [],
  parameters: [nearDays],
  limits: budgetDisclosureLimits,
  indicators,
  home,
})
