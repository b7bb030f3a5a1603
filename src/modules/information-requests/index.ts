import { module } from '../../kernel/module.ts'
import { disclosureLimits } from '../../law/disclosure-regulation.ts'
import { informationFeeLimits } from '../../law/information-fee.ts'
import { organization } from '../organization/index.ts'
import { contribution } from './contribution.procedure.ts'
import { contributions } from './contributions.register.ts'
import { home } from './home.ts'
import { requestIndicators } from './indicators.ts'
import { contributionTime, frequentRequests, likenessPercent } from './parameters.ts'
import { request } from './request.procedure.ts'
import { requests } from './requests.register.ts'

export { contribution, contributions, request, requests }

/** 二（四）依申请公开. */
export const informationRequests = module({
  id: 'information-requests',
  name: '依申请公开',
  duty: '二（四）',
  uses: [organization],
  registers: [requests, contributions],
  procedures: [request, contribution],
  rules: [],
  parameters: [likenessPercent, frequentRequests],
  limits: [...disclosureLimits, ...informationFeeLimits, contributionTime],
  indicators: requestIndicators,
  home,
})
