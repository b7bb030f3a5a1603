import { module } from '../../kernel/module.ts'
import { bookkeepingLimits } from '../../law/bookkeeping-agency.ts'
import { licenceLimits } from '../../law/licence-law.ts'
import { organization } from '../organization/index.ts'
import { batch } from './batch.procedure.ts'
import { batches } from './batches.register.ts'
import { consequences } from './consequences.ts'
import { basicItems, directories } from './directories.register.ts'
import { feeReceipts } from './fee-receipts.register.ts'
import { guideRule } from './guide.rule.ts'
import { indicators } from './indicators.ts'
import { items } from './items.register.ts'
import { licence } from './licence.procedure.ts'
import { licenceConditions } from './licence-conditions.ts'
import { licences } from './licences.register.ts'
import { publication } from './publication.procedure.ts'

export { basicItems, batch, batches, directories, feeReceipts, items, licence, licences, publication }

export const serviceItems = module({
  id: 'service-items',
  name: '政务服务事项',
  duty: '二（三）1',
  uses: [organization],
  registers: [directories, basicItems, items, batches, licences, feeReceipts],
  procedures: [publication, batch, licence],
  rules: [guideRule, licenceConditions],
  parameters: [],
  limits: [...licenceLimits, ...bookkeepingLimits],
  indicators,
  consequences,
})
