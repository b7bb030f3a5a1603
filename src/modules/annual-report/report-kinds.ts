import type { ReportKind } from './template/language.ts'

export const kindNames = {
  'rule-of-law': '法治政府建设年度报告',
  'information-disclosure': '政府信息公开工作年度报告',
} as const satisfies Readonly<Record<ReportKind, string>>

export const isKind = (value: unknown): value is ReportKind =>
  typeof value === 'string' && Object.keys(kindNames).includes(value)
