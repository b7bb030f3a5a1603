import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { type PenaltyFields, penalties } from '../penalties.register.ts'
import { caseSheet } from './case-sheet.ts'
import { penaltyContent } from './penalty-content.ts'

/** 重大执法决定法制审核意见书, to the section that investigated. */
export const legalReview = letter<PenaltyFields>(
  'penalty-legal-review',
  '行政处罚决定法制审核意见书',
  ({ row }, attempt, desk) => ({
    number: row.number,
    ...(row.section && { addressee: desk.nameOf(row.section) }),
    blocks: [
      paragraph(`根据${cite(law.at('第五十八条'))}的规定，对下列案件的拟处罚决定进行了法制审核。`),
      caseSheet(row, [
        ['审核情形', row.majorKind ? penalties.fields.majorKind.choices[row.majorKind] : ''],
        ['查明的事实', row.facts ?? ''],
        ['拟处罚内容', penaltyContent(row)],
        ['裁量', row.tier ? `${row.tier}：${row.tierReason ?? ''}` : '不适用'],
        ['审核意见', String(attempt.data.opinion ?? '')],
        ['审核人', desk.nameOf(attempt.person)],
      ]),
    ],
  }),
)
