import { module } from '../../kernel/module.ts'
import { budgetDisclosureLimits } from '../../law/budget-disclosure.ts'
import { organization } from '../organization/index.ts'
import { bulletin } from './bulletin.procedure.ts'
import { bulletins } from './bulletins.register.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'
import { nearDays, scoring } from './parameters.ts'
import { publication } from './publication.procedure.ts'
import { publications } from './publications.register.ts'

export { bulletin, bulletins, publication, publications }

export const budgetDisclosure = module({
  id: 'budget-disclosure',
  name: '预决算公开',
  duty: '三（一）',
  uses: [organization],
  registers: [publications, bulletins],
  procedures: [publication, bulletin],
  rules: [],
  parameters: [nearDays, scoring],
  limits: budgetDisclosureLimits,
  indicators,
  home,
})
