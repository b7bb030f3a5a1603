import type { Module } from '../kernel/module.ts'
import { annualReport } from './annual-report/index.ts'
import { budgetDisclosure } from './budget-disclosure/index.ts'
import { complaints } from './complaints/index.ts'
import { disputes } from './disputes/index.ts'
import { enforcement } from './enforcement/index.ts'
import { informationRequests } from './information-requests/index.ts'
import { learning } from './learning/index.ts'
import { normativeDocuments } from './normative-documents/index.ts'
import { organization } from './organization/index.ts'
import { outreach } from './outreach/index.ts'
import { responsibility } from './responsibility/index.ts'
import { serviceItems } from './service-items/index.ts'

/** Every duty, in the order of the annual report. */
export const modules: readonly Module[] = [
  organization,
  responsibility,
  learning,
  outreach,
  serviceItems,
  enforcement,
  normativeDocuments,
  informationRequests,
  complaints,
  disputes,
  budgetDisclosure,
  annualReport,
]
