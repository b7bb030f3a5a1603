import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { suit } from '../../../law/litigation-law.ts'
import { finePayment, penaltyLaw as law } from '../../../law/penalty-law.ts'
import { reconsiderationApplication } from '../../../law/reconsideration-law.ts'
import type { PenaltyFields } from '../penalties.register.ts'
import { penaltyContent } from './penalty-content.ts'

/** 行政处罚决定书, in the six parts of article 59. */
export const penaltyDecisionLetter = letter<PenaltyFields>(
  'penalty-decision',
  '行政处罚决定书',
  ({ row }, attempt, desk) => ({
    number: row.decisionNumber,
    addressee: row.party ?? '',
    blocks: [
      heading(1, '一、违法事实和证据'),
      paragraph(`${row.act ?? ''}。${row.facts ?? ''}`),
      paragraph(`以上事实有下列证据证明：${(row.evidence ?? []).map((one) => one.name).join('、')}。`),
      heading(1, '二、处罚的依据和种类'),
      paragraph(`${row.decision ?? ''}`),
      paragraph(`裁量理由：${row.tierReason ?? '不适用'}。`),
      paragraph(`决定：${penaltyContent(row)}。`),
      heading(1, '三、履行方式和期限'),
      ...(row.fine || row.confiscated
        ? [
            paragraph(
              `自收到本决定书之日起${spanText(valueOn(finePayment, attempt.on).value)}内缴至指定银行；到期不缴纳的，依照${cite(law.at('第七十二条'))}的规定处理。`,
            ),
          ]
        : []),
      heading(1, '四、救济途径'),
      paragraph(
        `不服本决定的，可以自收到本决定书之日起${spanText(valueOn(reconsiderationApplication, attempt.on).value)}内向${desk.government}申请行政复议，或者自收到本决定书之日起${spanText(valueOn(suit, attempt.on).value)}内向${desk.court}提起行政诉讼。`,
      ),
    ],
  }),
)
