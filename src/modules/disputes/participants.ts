import {
  bureauHead,
  caseHandler,
  deputyHead,
  legalHead,
  legalOfficer,
  officeHead,
  sectionHead,
  system,
} from '../organization/index.ts'

/** 法: registers, answers, files. */
export const legal = [legalOfficer, legalHead]
export const sections = [caseHandler, sectionHead]
/** Who signs what goes to the organ or the court. */
export const signers = [bureauHead, deputyHead]
export const readers = [...legal, ...sections, ...signers, officeHead, system]

export { legalHead }
