import { chineseDay, type Day } from '../../../kernel/day.ts'
import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { budgetLaw } from '../../../law/budget-law.ts'
import { dimensions } from '../dimensions.ts'
import { kinds, type PublicationFields } from '../publications.register.ts'

/** 整改通知书: the problem found, the provision, the day by which it must be mended. */
export const rectificationNotice = letter<PublicationFields>(
  'rectification-notice',
  '预决算公开整改通知书',
  ({ row }, { data }) => ({
    addressee: row.bodyName ?? '',
    blocks: [
      paragraph(
        `经检查，你单位公开的${row.year ?? ''}年${row.kind ? kinds[row.kind as keyof typeof kinds] : ''}在${dimensions[data.dimension as keyof typeof dimensions]}方面存在以下问题：`,
      ),
      ...String(data.problem ?? '')
        .split('\n')
        .map((line) => paragraph(line)),
      paragraph(
        `根据${cite(budgetLaw.at('第九十二条'))}的规定，请于${chineseDay(data.mendBy as Day)}前改正，重新公开并书面报告整改情况。`,
      ),
    ],
  }),
)
