import {
  bureauHead,
  caseHandler,
  deputyHead,
  disclosureHead,
  disclosureOfficer,
  legalHead,
  legalOfficer,
  officeHead,
  resident,
  secrecyReviewer,
  sectionHead,
  system,
} from '../organization/index.ts'

/** 办: registers and handles; requests also come in from the portal. */
export const office = [disclosureOfficer, disclosureHead]
export const handlers = [disclosureOfficer, disclosureHead, resident, system]

/** 科: prepares the answer to its own part. */
export const sections = [caseHandler, sectionHead]

/** Who may read the register within the reach of the role. */
export const readers = [
  ...office,
  ...sections,
  secrecyReviewer,
  officeHead,
  legalOfficer,
  legalHead,
  deputyHead,
  bureauHead,
  system,
]

/** Who may chase. */
export const supervisors = [disclosureOfficer, disclosureHead, officeHead, legalHead, deputyHead, bureauHead]

export { caseHandler, deputyHead, disclosureHead, disclosureOfficer, legalHead, legalOfficer, secrecyReviewer, system }
