import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { spanText } from '../../../kernel/limit.ts'
import { type Fen, printMoney } from '../../../kernel/money.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { Attempt, Desk } from '../../../kernel/procedure.ts'
import { suit } from '../../../law/litigation-law.ts'
import { finePayment, penaltyLaw as law } from '../../../law/penalty-law.ts'
import { reconsiderationApplication } from '../../../law/reconsideration-law.ts'

/** What the penalty consists of, in the words of the decision. */
export const penaltyContent = (row: {
  readonly warning?: boolean
  readonly fine?: Fen
  readonly confiscated?: Fen
  readonly other?: string
  readonly exempted?: boolean
}): string =>
  row.exempted
    ? '不予行政处罚'
    : [
        row.warning && '警告',
        row.confiscated && `没收违法所得${printMoney(row.confiscated)}`,
        row.fine && `罚款${printMoney(row.fine)}`,
        row.other,
      ]
        .filter(Boolean)
        .join('，')

/** How and until when it is paid; nothing where nothing is to be paid. */
export const paymentPart = (
  title: string,
  row: { readonly fine?: Fen; readonly confiscated?: Fen },
  { on }: Attempt,
): readonly Block[] =>
  row.fine || row.confiscated
    ? [
        heading(1, title),
        paragraph(
          `自收到本决定书之日起${spanText(valueOn(finePayment, on).value)}内，持本决定书到指定的银行或者通过电子支付系统缴纳。到期不缴纳罚款的，依照${cite(law.at('第七十二条第一款'))}的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。`,
        ),
      ]
    : []

/** Where the party may turn against the decision, and until when. */
export const remedyPart = (title: string, { on }: Attempt, { government, court }: Desk): readonly Block[] => [
  heading(1, title),
  paragraph(
    `不服本决定的，可以自收到本决定书之日起${spanText(valueOn(reconsiderationApplication, on).value)}内向${government}申请行政复议，或者自收到本决定书之日起${spanText(valueOn(suit, on).value)}内向${court}提起行政诉讼。申请行政复议或者提起行政诉讼的，本决定不停止执行，法律另有规定的除外。`,
  ),
]
