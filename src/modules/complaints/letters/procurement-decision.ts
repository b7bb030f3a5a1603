import { chineseDay } from '../../../kernel/day.ts'
import { heading, paragraph } from '../../../kernel/document.ts'
import { letter } from '../../../kernel/letter.ts'
import { spanText } from '../../../kernel/limit.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { suit } from '../../../law/litigation-law.ts'
import { reconsiderationApplication, reconsiderationLaw } from '../../../law/reconsideration-law.ts'
import { type ProcurementComplaintFields, procurementResults } from '../procurement-complaints.register.ts'

/** 政府采购投诉处理决定书: parties, matters one by one with what was found, result, remedy clause. */
export const procurementDecision = letter<ProcurementComplaintFields>(
  'procurement-decision',
  '政府采购投诉处理决定书',
  ({ row, openedOn }, attempt, desk) => ({
    number: row.decisionNumber,
    blocks: [
      paragraph(`投诉人：${row.complainant ?? ''}`),
      paragraph(`被投诉人：${row.respondent ?? ''}`),
      ...(row.winner ? [paragraph(`相关供应商：${row.winner}`)] : []),
      paragraph(
        `投诉人因对“${row.project ?? ''}”的质疑答复不满，向我局提起投诉。我局于${chineseDay(openedOn)}收到投诉书，依法受理并进行了审查。现已审理终结。`,
      ),
      heading(1, '一、投诉事项和查明的情况'),
      ...(row.matters ?? []).flatMap((matter, index) => [
        paragraph(`投诉事项${index + 1}：${matter.matter}`),
        paragraph(`经查：${matter.finding ?? ''}`),
      ]),
      heading(1, '二、处理决定'),
      paragraph(row.reasoning ?? ''),
      paragraph(`综上，决定：${row.result ? procurementResults[row.result] : ''}。`),
      paragraph(remedy(attempt.on, desk)),
    ],
    copies: [row.purchaser, row.agent].filter((one): one is string => Boolean(one)),
  }),
)

/** Since the reconsideration law of 2023 only the government reviews; before, the superior department could too. */
function remedy(
  on: `${number}-${number}-${number}`,
  desk: { government: string; superior: string; court: string },
): string {
  const organs = on >= reconsiderationLaw.from ? desk.government : `${desk.government}或者${desk.superior}`
  const apply = spanText(valueOn(reconsiderationApplication, on).value)
  const sue = spanText(valueOn(suit, on).value)
  return `当事人对本决定不服的，可以自收到本决定书之日起${apply}内向${organs}申请行政复议，或者自收到本决定书之日起${sue}内向${desk.court}提起行政诉讼。`
}
