import {
  accountant,
  bureauHead,
  caseHandler,
  deputyHead,
  disclosureHead,
  disclosureOfficer,
  districtHead,
  districtOfficer,
  legalHead,
  legalOfficer,
  officeHead,
  personnelOfficer,
  secrecyReviewer,
  sectionHead,
  unitHead,
} from '../roles.ts'

/** A post to be filled: name, role, and the rank of its holder. */
export interface DemoPost {
  readonly name: string
  readonly role: { readonly id: string }
  readonly rank: string
}

export const bureauPosts: readonly DemoPost[] = [
  { name: '党组书记、局长', role: bureauHead, rank: '正处级' },
  { name: '副局长（分管法治、办公室）', role: deputyHead, rank: '副处级' },
  { name: '副局长（分管预算、国库）', role: deputyHead, rank: '副处级' },
  { name: '副局长（分管债务、采购）', role: deputyHead, rank: '副处级' },
]

const ordinary: readonly DemoPost[] = [
  { name: '科长', role: sectionHead, rank: '正科级' },
  { name: '承办人（一）', role: caseHandler, rank: '四级主任科员' },
  { name: '承办人（二）', role: caseHandler, rank: '一级科员' },
]
const special: Readonly<Record<string, readonly DemoPost[]>> = {
  office: [
    { name: '主任', role: officeHead, rank: '正科级' },
    { name: '政府信息公开工作机构负责人', role: disclosureHead, rank: '副科级' },
    { name: '政府信息公开经办（一）', role: disclosureOfficer, rank: '四级主任科员' },
    { name: '政府信息公开经办（二）', role: disclosureOfficer, rank: '一级科员' },
    { name: '保密审查', role: secrecyReviewer, rank: '三级主任科员' },
  ],
  regulation: [
    { name: '科长', role: legalHead, rank: '正科级' },
    { name: '法制审核（一）', role: legalOfficer, rank: '三级主任科员' },
    { name: '法制审核（二）', role: legalOfficer, rank: '一级科员' },
  ],
  personnel: [...ordinary.slice(0, 1), { name: '人事管理', role: personnelOfficer, rank: '三级主任科员' }],
}

export const sectionPosts = (section: string): readonly DemoPost[] => special[section] ?? ordinary

export const districtBureauPosts: readonly DemoPost[] = [
  { name: '局长', role: districtHead, rank: '正科级' },
  { name: '法治工作人员', role: districtOfficer, rank: '一级科员' },
]
export const townOfficePosts: readonly DemoPost[] = [{ name: '所长', role: accountant, rank: '一级科员' }]
export const departmentPosts: readonly DemoPost[] = [
  { name: '负责人', role: unitHead, rank: '' },
  { name: '会计', role: accountant, rank: '' },
]
export const institutionPosts: readonly DemoPost[] = [{ name: '会计', role: accountant, rank: '' }]
