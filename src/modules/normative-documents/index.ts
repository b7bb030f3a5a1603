import { module } from '../../kernel/module.ts'
import { majorDecisionLimits } from '../../law/major-decisions.ts'
import { normativeDocumentLimits } from '../../law/normative-documents.ts'
import { organization } from '../organization/index.ts'
import { cleanUp, cleanUpOpinion } from './clean-up.procedure.ts'
import { cleanUpOpinions, cleanUps } from './clean-ups.register.ts'
import { comment } from './comment.procedure.ts'
import { comments } from './comments.register.ts'
import { consequences } from './consequences.ts'
import { document } from './document.procedure.ts'
import { documents } from './documents.register.ts'
import { draft } from './draft.procedure.ts'
import { drafts } from './drafts.register.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'
import { expiryRadar } from './parameters.ts'
import { stockIdentity } from './stock-identity.ts'

export { cleanUp, cleanUpOpinion, cleanUpOpinions, cleanUps, comment, comments, document, documents, draft, drafts }

export const normativeDocuments = module({
  id: 'normative-documents',
  name: '规范性文件',
  duty: '二（三）',
  uses: [organization],
  registers: [drafts, documents, comments, cleanUps, cleanUpOpinions],
  procedures: [draft, document, comment, cleanUp, cleanUpOpinion],
  rules: [stockIdentity],
  parameters: [expiryRadar],
  limits: [...normativeDocumentLimits, ...majorDecisionLimits],
  indicators,
  consequences,
  home,
})
