import { type Role, role } from '../../kernel/role.ts'

/**
 * The roles that a report needs, by the ids of the one list that `organization` keeps. The report imports no duty, so they are
 * named here again; a test compares them with that list.
 */
const named = (id: string, name: string, scope: Role['scope'] = 'region'): Role => role({ id, name, scope })

export const bureauHead = named('bureau-head', '局长')
export const deputyHead = named('deputy-head', '分管副局长')
export const legalOfficer = named('legal-officer', '法规科工作人员')
export const legalHead = named('legal-head', '法规科科长')
export const disclosureOfficer = named('disclosure-officer', '政府信息公开经办人')
export const disclosureHead = named('disclosure-head', '政府信息公开工作机构负责人')
export const officeHead = named('office-head', '办公室主任')
export const secrecyReviewer = named('secrecy-reviewer', '保密审查员')
export const caseHandler = named('case-handler', '科室承办人', 'unit')
export const sectionHead = named('section-head', '科室负责人', 'unit-and-below')
export const personnelOfficer = named('personnel-officer', '人事科工作人员')
export const districtOfficer = named('district-officer', '区财政局法治工作人员')
export const districtHead = named('district-head', '区财政局局长')
export const inspector = named('inspector', '督察人员')
export const system = named('system', '系统', 'all')

/** Who may be asked for a text, confirm a figure or write a passage. */
export const writers = [
  bureauHead,
  deputyHead,
  legalOfficer,
  legalHead,
  disclosureOfficer,
  disclosureHead,
  officeHead,
  secrecyReviewer,
  caseHandler,
  sectionHead,
  personnelOfficer,
]
export const readers = [...writers, inspector]
/** Who keeps the drafts: the regulation section one report, the disclosure office the other. */
export const drafters = [legalOfficer, legalHead, disclosureOfficer, disclosureHead]
