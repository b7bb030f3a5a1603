/** The six kinds of applicant of the statutory table, in the order of its columns. */
export const applicantKinds = {
  natural: '自然人',
  commercial: '商业企业',
  research: '科研机构',
  social: '社会公益组织',
  legal: '法律服务机构',
  other: '其他',
} as const

export type ApplicantKind = keyof typeof applicantKinds

export const applicantKindIds = Object.keys(applicantKinds) as readonly ApplicantKind[]

export const identityKinds = {
  resident: '居民身份证',
  passport: '护照',
  travel: '港澳台居民居住证（通行证）',
  credit: '统一社会信用代码证',
  other: '其他证件',
} as const
