import { module } from '../../kernel/module.ts'
import { organization } from '../organization/index.ts'
import { campaigns } from './campaigns.register.ts'
import { duties } from './duties.register.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'

export { campaigns, duties }

export const outreach = module({
  id: 'outreach',
  name: '普法',
  duty: '二（二）',
  uses: [organization],
  registers: [duties, campaigns],
  procedures: [],
  rules: [],
  parameters: [],
  limits: [],
  indicators,
  home,
})
