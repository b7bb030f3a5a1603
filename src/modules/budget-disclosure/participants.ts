import {
  accountant,
  bureauHead,
  caseHandler,
  deputyHead,
  districtHead,
  districtOfficer,
  legalHead,
  legalOfficer,
  sectionHead,
  system,
  unitHead,
} from '../organization/index.ts'

/** The body that publishes: who prepares, and who signs. */
export const preparers = [accountant]
export const signers = [unitHead, bureauHead, districtHead]
/** The finance bureau: who approves, watches and verifies, and who signs the government's own set. */
export const supervisors = [sectionHead, caseHandler, districtOfficer]
export const leaders = [bureauHead, deputyHead, districtHead]
/** 通报 is drafted by those who supervise, or by the legal section, which sees the districts too. */
export const drafters = [...supervisors, legalOfficer, legalHead]
/** Who answers for the register and its figures. */
export const answerable = [sectionHead, districtHead]
export const readers = [...preparers, ...signers, ...supervisors, deputyHead, legalOfficer, legalHead, system]

export { system }
