import type { CitableLaw } from '../kernel/law.ts'
import type { Limit } from '../kernel/limit.ts'
import type { Parameter } from '../kernel/parameter.ts'
import {
  accountingLaw,
  accountingLaw2017,
  bookkeepingAgencyMeasures,
  bookkeepingAgencyMeasures2016,
  bookkeepingLimits,
} from './bookkeeping-agency.ts'
import { budgetDisclosureLimits, budgetRegulation, disclosureRules } from './budget-disclosure.ts'
import { budgetLaw } from './budget-law.ts'
import { civilCode } from './civil-code.ts'
import { civilServantLaw } from './civil-servant-law.ts'
import { coercionLaw, coercionLimits } from './coercion-law.ts'
import {
  disclosurePeriodInterpretation,
  disclosureReconsiderationGuidance,
  disclosureReportFormat,
} from './disclosure-guidance.ts'
import { disclosureLitigationInterpretation, disclosureLitigationProvisions } from './disclosure-litigation.ts'
import { disclosureLimits, disclosureRegulation, disclosureRegulation2007 } from './disclosure-regulation.ts'
import { discretionOpinions } from './discretion.ts'
import { documentLayout } from './document-layout.ts'
import { certificateMeasures } from './enforcement-certificates.ts'
import { enforcementPublicityLimits, enforcementPublicityOpinions } from './enforcement-publicity.ts'
import { fairCompetitionOpinion, fairCompetitionRegulation } from './fair-competition.ts'
import { feeTariff, informationFeeLimits, informationFeeMeasures } from './information-fee.ts'
import { governmentOutline, lawPublicityLaw, mustKnowListOpinions } from './law-publicity.ts'
import { licenceLaw, licenceLimits } from './licence-law.ts'
import {
  headAttendanceProvisions,
  litigationInterpretation,
  litigationInterpretationLimits,
} from './litigation-interpretation.ts'
import { litigationLaw, litigationLimits } from './litigation-law.ts'
import { majorDecisionLimits, majorDecisionRegulation } from './major-decisions.ts'
import {
  legalityReviewOpinions,
  normativeDocumentLimits,
  normativeDocumentNotice,
  provincialMeasures,
} from './normative-documents.ts'
import { formerPenaltyLaw, largeAmountRules, onTheSpotFine, penaltyLaw, penaltyLimits } from './penalty-law.ts'
import { formerPetitionRegulation, petitionLimits, petitionRegulation } from './petition-regulation.ts'
import { procurementComplaintLimits, procurementComplaintMeasures } from './procurement-complaint-measures.ts'
import { procurementLaw, procurementLimits } from './procurement-law.ts'
import { procurementRegulation, procurementRegulationLimits } from './procurement-regulation.ts'
import { formerReconsiderationLaw, reconsiderationIntakeLimits, reconsiderationLaw } from './reconsideration-law.ts'
import { normReviewLimits } from './reconsideration-law-norms.ts'
import { reconsiderationTrialLimits } from './reconsideration-law-trial.ts'
import { reconsiderationRegulation, reconsiderationRegulationLimits } from './reconsideration-regulation.ts'
import { dutyStatementOpinions, firstResponsibleProvisions, taskCompletion, taskSupplement } from './responsibility.ts'
import { inspectionLimits, inspectionProvisions } from './rule-of-law-inspection.ts'
import { onlineServiceGuide, serviceItemStandard } from './service-items.ts'

/** Every legal instrument that a declaration cites, former versions included. */
export const instruments: readonly CitableLaw[] = [
  civilCode,
  disclosureRegulation2007,
  disclosureRegulation,
  disclosurePeriodInterpretation,
  informationFeeMeasures,
  disclosureReportFormat,
  disclosureReconsiderationGuidance,
  disclosureLitigationProvisions,
  disclosureLitigationInterpretation,
  formerReconsiderationLaw,
  reconsiderationLaw,
  reconsiderationRegulation,
  litigationLaw,
  litigationInterpretation,
  headAttendanceProvisions,
  formerPetitionRegulation,
  petitionRegulation,
  procurementLaw,
  procurementRegulation,
  procurementComplaintMeasures,
  formerPenaltyLaw,
  penaltyLaw,
  largeAmountRules,
  discretionOpinions,
  certificateMeasures,
  licenceLaw,
  accountingLaw2017,
  accountingLaw,
  bookkeepingAgencyMeasures2016,
  bookkeepingAgencyMeasures,
  coercionLaw,
  enforcementPublicityOpinions,
  majorDecisionRegulation,
  fairCompetitionOpinion,
  fairCompetitionRegulation,
  normativeDocumentNotice,
  legalityReviewOpinions,
  provincialMeasures,
  inspectionProvisions,
  firstResponsibleProvisions,
  dutyStatementOpinions,
  governmentOutline,
  lawPublicityLaw,
  mustKnowListOpinions,
  budgetLaw,
  budgetRegulation,
  disclosureRules,
  civilServantLaw,
  documentLayout,
  onlineServiceGuide,
  serviceItemStandard,
]

/** Every statutory limit, in the order of the procedures. */
export const limits: readonly Limit[] = [
  ...disclosureLimits,
  ...informationFeeLimits,
  ...reconsiderationIntakeLimits,
  ...reconsiderationTrialLimits,
  ...normReviewLimits,
  ...reconsiderationRegulationLimits,
  ...litigationLimits,
  ...litigationInterpretationLimits,
  ...petitionLimits,
  ...procurementLimits,
  ...procurementRegulationLimits,
  ...procurementComplaintLimits,
  ...penaltyLimits,
  ...licenceLimits,
  ...bookkeepingLimits,
  ...coercionLimits,
  ...enforcementPublicityLimits,
  ...majorDecisionLimits,
  ...normativeDocumentLimits,
  ...inspectionLimits,
  ...budgetDisclosureLimits,
  taskCompletion,
  taskSupplement,
]

/** Every statutory value that is not a length of time. */
export const parameters: readonly Parameter<unknown>[] = [feeTariff, onTheSpotFine]
