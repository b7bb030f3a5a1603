import {
  bureauHead,
  caseHandler,
  deputyHead,
  disclosureOfficer,
  legalHead,
  legalOfficer,
  officeHead,
  resident,
  sectionHead,
  system,
} from '../organization/index.ts'

export const handlers = [caseHandler, sectionHead]
export const intake = [disclosureOfficer, officeHead, ...handlers, legalOfficer]
/** Decisions are signed by those who lead, never by who drafted. */
export const signers = [deputyHead, bureauHead]
export const readers = [...intake, legalHead, ...signers, system]

export { officeHead, resident, sectionHead, system }
