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
/** 机关负责人, who alone decides where the bureau itself is the organ. */
export const head = bureauHead
/** Who signs what goes to the organ or the court. */
export const signers = [bureauHead, deputyHead]
export const readers = [...legal, ...sections, ...signers, system]

export { legalHead }
