import { role } from '../../kernel/role.ts'

/** The one list of roles. Codes are those of the description of procedures. */
export const bureauHead = role({ id: 'bureau-head', name: '局长', scope: 'region', home: 'bureau-head' })
export const deputyHead = role({ id: 'deputy-head', name: '分管副局长', scope: 'region', home: 'bureau-head' })
export const legalOfficer = role({
  id: 'legal-officer',
  name: '法规科工作人员',
  code: '法',
  scope: 'region',
  home: 'regulation',
})
export const legalHead = role({ id: 'legal-head', name: '法规科科长', code: '法', scope: 'region', home: 'regulation' })
export const disclosureOfficer = role({
  id: 'disclosure-officer',
  name: '政府信息公开经办人',
  code: '办',
  scope: 'region',
  home: 'office',
})
export const disclosureHead = role({
  id: 'disclosure-head',
  name: '政府信息公开工作机构负责人',
  code: '负',
  scope: 'region',
  home: 'office',
})
export const officeHead = role({ id: 'office-head', name: '办公室主任', scope: 'region', home: 'office' })
export const secrecyReviewer = role({
  id: 'secrecy-reviewer',
  name: '保密审查员',
  code: '保',
  scope: 'region',
  home: 'office',
})
export const caseHandler = role({ id: 'case-handler', name: '科室承办人', code: '科', scope: 'unit', home: 'section' })
export const sectionHead = role({ id: 'section-head', name: '科室负责人', scope: 'unit-and-below', home: 'section' })
export const personnelOfficer = role({
  id: 'personnel-officer',
  name: '人事科工作人员',
  scope: 'region',
  home: 'section',
})
export const districtOfficer = role({
  id: 'district-officer',
  name: '区财政局法治工作人员',
  scope: 'region',
  home: 'district',
})
export const districtHead = role({ id: 'district-head', name: '区财政局局长', scope: 'region', home: 'district' })
export const accountant = role({ id: 'accountant', name: '部门会计', scope: 'unit-and-below', home: 'accountant' })
export const unitHead = role({ id: 'unit-head', name: '部门负责人', scope: 'unit-and-below', home: 'accountant' })
export const inspector = role({ id: 'inspector', name: '督察人员', scope: 'region', home: 'inspector' })

export const systemAdministrator = role({
  id: 'system-administrator',
  name: '系统管理员',
  scope: 'own',
  administers: 'system',
  home: 'administrator',
})
export const securityAdministrator = role({
  id: 'security-administrator',
  name: '安全管理员',
  scope: 'own',
  administers: 'security',
  home: 'administrator',
})
export const auditAdministrator = role({
  id: 'audit-administrator',
  name: '审计管理员',
  scope: 'own',
  administers: 'audit',
  home: 'administrator',
})

/** The public on the portal, and the system acting by itself: held by nobody who signs in. */
export const resident = role({ id: 'resident', name: '社会公众', scope: 'own' })
export const system = role({ id: 'system', name: '系统', scope: 'all' })

export const roles = [
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
  districtOfficer,
  districtHead,
  accountant,
  unitHead,
  inspector,
  systemAdministrator,
  securityAdministrator,
  auditAdministrator,
  resident,
  system,
] as const

/** Everybody who works with business content. */
export const staff = roles.filter((one) => !one.administers && one.id !== resident.id && one.id !== inspector.id)

/** Who may look things up in the structure of the bureau. */
export const staffReaders = [...staff, inspector]

/** Roles that a post can carry: those that administer the system are given to accounts, never to posts. */
export const businessRoleNames = Object.fromEntries(
  roles.filter((one) => !one.administers && one.scope !== 'all' && one !== resident).map((one) => [one.id, one.name]),
) as Readonly<Record<string, string>>
