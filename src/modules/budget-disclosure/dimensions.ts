/** 公开检查的五个方面. */
export const dimensions = {
  timeliness: '及时性',
  completeness: '完整性',
  depth: '细化程度',
  form: '公开方式',
  truth: '真实性',
} as const

/** How grave a finding is: an error must be mended, a warning answered, information only read. */
export const severities = { error: '错误', warning: '提醒', info: '提示' } as const
