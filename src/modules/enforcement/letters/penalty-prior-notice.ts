import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { penaltyLaw as law, penaltyHearingRequest } from '../../../law/penalty-law.ts'
import type { PenaltyFields } from '../penalties.register.ts'
import { penaltyContent } from './penalty-content.ts'

/** 行政处罚事先告知书; where there is a right to a hearing it is the 听证告知书 as well. */
export const penaltyPriorNotice = letter<PenaltyFields>(
  'penalty-prior-notice',
  '行政处罚事先告知书',
  ({ row }, attempt) => ({
    number: row.number,
    title: row.hearingRight ? '行政处罚事先（听证）告知书' : '行政处罚事先告知书',
    addressee: row.party ?? '',
    blocks: [
      paragraph(
        `你（单位）${row.act ?? ''}一案，现已调查终结。根据${cite(law.at('第四十四条'))}的规定，将拟作出的行政处罚内容及事实、理由、依据告知如下：`,
      ),
      paragraph(`经查，${row.facts ?? ''}`),
      paragraph(
        `我局拟作出以下处罚：${penaltyContent(row)}。${row.tier ? `裁量阶次：${row.tier}。裁量理由：${row.tierReason ?? ''}` : ''}`,
      ),
      paragraph(`根据${cite(law.at('第四十五条'))}的规定，你（单位）有权进行陈述和申辩。`),
      ...(row.hearingRight
        ? [
            paragraph(
              `根据${cite(law.at('第六十三条'))}、${cite(law.at('第六十四条'))}的规定，你（单位）有权要求听证。要求听证的，应当自收到本告知书之日起${spanText(valueOn(penaltyHearingRequest, attempt.on).value)}内提出；逾期未提出的，视为放弃听证。`,
            ),
          ]
        : []),
    ],
  }),
)
