import {
  bureauHead,
  caseHandler,
  deputyHead,
  inspector,
  legalHead,
  legalOfficer,
  sectionHead,
  staffReaders,
  system,
} from '../organization/index.ts'

/** 法: keeps the lists, reviews, publishes. */
export const legal = [legalOfficer, legalHead]
/** Who handles the matter and writes its guide. */
export const handlers = [caseHandler, sectionHead]
/** Who releases and decides, never the one who reviewed or examined. */
export const deciders = [deputyHead, bureauHead]
export const listReaders = [...staffReaders]
/** Applications: those who take part, and who inspects. */
export const caseReaders = [...handlers, ...legal, ...deciders, inspector, system]

export { legalHead, sectionHead }
