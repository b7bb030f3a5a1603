import { penalties } from '../penalties.register.ts'
import { ofCase, sheet } from './case-sheet.ts'
import { penaltyContent } from './penalty-content.ts'

/** 行政处罚决定法制审核意见书 (第五十八条), to the section that investigated. */
export const legalReview = sheet('penalty-legal-review', '行政处罚决定法制审核意见书', ({ row }, attempt, desk) => [
  ...ofCase(row),
  ['送审科室', row.section ? desk.nameOf(row.section) : ''],
  ['审核情形', row.majorKind ? penalties.fields.majorKind.choices[row.majorKind] : ''],
  ['查明的事实', row.facts ?? ''],
  ['拟处罚内容', penaltyContent(row)],
  [
    '裁量',
    row.tier
      ? `${row.tier}：${row.tierReason ?? ''}${row.departure ? `\n偏离基准的理由：${row.departure}` : ''}`
      : '不适用',
  ],
  ['审核意见', String(attempt.data.opinion ?? '')],
  ['审核人', desk.nameOf(attempt.person)],
])
