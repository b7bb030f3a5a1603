import {
  bureauHead,
  caseHandler,
  deputyHead,
  disclosureOfficer,
  legalHead,
  legalOfficer,
  officeHead,
  sectionHead,
  system,
} from '../organization/index.ts'

/** 法: registers, answers, files. */
export const legal = [legalOfficer, legalHead]
/** Whose act is attacked; for answers to information requests that is the office. */
export const sections = [caseHandler, sectionHead, disclosureOfficer, officeHead]
/** Who signs what goes to the organ or the court. */
export const signers = [bureauHead, deputyHead]
export const readers = [...legal, ...sections, ...signers, system]

export { legalHead }
