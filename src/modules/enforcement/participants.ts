import {
  bureauHead,
  caseHandler,
  deputyHead,
  districtHead,
  districtOfficer,
  legalHead,
  legalOfficer,
  sectionHead,
  staffReaders,
  system,
} from '../organization/index.ts'

export const legal = [legalOfficer, legalHead]
/** Who investigates. */
export const handlers = [caseHandler, sectionHead]
/** Who decides, never the one who investigated. */
export const deciders = [deputyHead, bureauHead]
export const keepers = [...legal, districtOfficer, districtHead]

export { deputyHead, legalHead, legalOfficer, sectionHead, staffReaders, system }
