import {
  bureauHead,
  caseHandler,
  deputyHead,
  disclosureOfficer,
  districtHead,
  districtOfficer,
  inspector,
  legalHead,
  legalOfficer,
  officeHead,
  resident,
  sectionHead,
  system,
} from '../organization/index.ts'

/** 法: reviews the legality, keeps the stock, runs the clean-ups. */
export const legal = [legalOfficer, legalHead]
/** Who drafts, answers comments, evaluates. */
export const drafters = [caseHandler, sectionHead, ...legal]
/** Registers, numbers, publishes. */
export const office = [officeHead, disclosureOfficer]
/** Who signs and decides what a document is worth from now on. */
export const signers = [bureauHead, deputyHead]
export const readers = [...drafters, ...office, ...signers, districtOfficer, districtHead, inspector, system]

export { legalHead, officeHead, resident, system }
