import {
  accountant,
  bureauHead,
  caseHandler,
  deputyHead,
  districtHead,
  districtOfficer,
  legalHead,
  legalOfficer,
  officeHead,
  personnelOfficer,
  sectionHead,
  staffReaders,
  system,
  unitHead,
} from '../organization/index.ts'

export const legal = [legalOfficer, legalHead]
export const leaders = [bureauHead, deputyHead]
/** Whoever a task can be given to: sections, districts, units. */
export const performers = [
  caseHandler,
  sectionHead,
  districtOfficer,
  districtHead,
  accountant,
  unitHead,
  officeHead,
  personnelOfficer,
  ...legal,
]

export { caseHandler, legalHead, officeHead, sectionHead, staffReaders, system }
