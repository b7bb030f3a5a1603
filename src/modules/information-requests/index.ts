import { module } from '../../kernel/module.ts'
import { disclosureLimits } from '../../law/disclosure-regulation.ts'
import { informationFeeLimits } from '../../law/information-fee.ts'
import { organization } from '../organization/index.ts'
import { request } from './request.procedure.ts'
import { requests } from './requests.register.ts'

export { request, requests }

/** 二（四）依申请公开. */
export const informationRequests = module({
  id: 'information-requests',
  name: '依申请公开',
  duty: '二（四）',
  uses: [organization],
  registers: [requests],
  procedures: [request],
  rules: [],
  parameters: [],
  limits: [...disclosureLimits, ...informationFeeLimits],
  indicators: [],
})
