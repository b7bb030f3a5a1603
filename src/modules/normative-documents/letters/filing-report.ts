import { chineseDay } from '../../../kernel/day.ts'
import { paragraph } from '../../../kernel/document.ts'
import { letter } from '../../../kernel/letter.ts'
import type { DraftFields } from '../drafts.register.ts'

/** 备案报告, with what goes with it. */
export const filingReport = letter<DraftFields>('filing-report', '备案报告', ({ row }, { data }) => ({
  title: `关于报送《${row.title ?? ''}》备案的报告`,
  number: row.filingNumber,
  addressee: String(data.to ?? ''),
  blocks: [
    paragraph(
      `我局制定的《${row.title ?? ''}》（${row.number ?? ''}），已于${row.publishedOn ? chineseDay(row.publishedOn) : ''}公布，自${row.effectiveOn ? chineseDay(row.effectiveOn) : ''}起施行。现按规定报送备案，请予审查。`,
    ),
    paragraph(`报送份数和方式：${String(data.copies ?? '')}。`),
  ],
  attachments: [
    '规范性文件正式文本',
    '起草说明和制定依据',
    `合法性审核意见书（${row.reviewNumber ?? ''}）`,
    '征求意见采纳情况',
    ...(row.competition && row.competition !== 'none' ? ['公平竞争审查结论'] : []),
  ],
}))
