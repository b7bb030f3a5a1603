import { module } from '../../kernel/module.ts'
import { petitionLimits } from '../../law/petition-regulation.ts'
import { procurementComplaintLimits } from '../../law/procurement-complaint-measures.ts'
import { procurementLimits } from '../../law/procurement-law.ts'
import { procurementRegulationLimits } from '../../law/procurement-regulation.ts'
import { organization } from '../organization/index.ts'
import { indicators } from './indicators.ts'
import { petition } from './petition.procedure.ts'
import { petitions } from './petitions.register.ts'
import { procurementComplaint } from './procurement-complaint.procedure.ts'
import { procurementComplaints } from './procurement-complaints.register.ts'

export { petition, petitions, procurementComplaint, procurementComplaints }

export const complaints = module({
  id: 'complaints',
  name: '投诉举报',
  duty: '二（四）',
  uses: [organization],
  registers: [petitions, procurementComplaints],
  procedures: [petition, procurementComplaint],
  rules: [],
  parameters: [],
  limits: [...petitionLimits, ...procurementLimits, ...procurementRegulationLimits, ...procurementComplaintLimits],
  indicators,
})
