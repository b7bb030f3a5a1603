import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { letter } from '../../../kernel/letter.ts'
import { spanText } from '../../../kernel/limit.ts'
import { addFen, fen, printMoney } from '../../../kernel/money.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import { coercionLaw, enforcementReminder } from '../../../law/coercion-law.ts'
import type { PenaltyFields } from '../penalties.register.ts'

/** 履行行政处罚决定催告书: what is still owed, and what follows. */
export const paymentReminder = letter<PenaltyFields>(
  'payment-reminder',
  '履行行政处罚决定催告书',
  ({ row }, attempt, desk) => ({
    number: row.decisionNumber,
    addressee: row.party ?? '',
    blocks: [
      paragraph(
        `我局作出的行政处罚决定（${row.decisionNumber ?? ''}）已经送达，你（单位）应缴${printMoney(addFen(row.fine ?? fen(0), row.confiscated ?? fen(0)))}，已缴${printMoney(row.paid ?? fen(0))}，逾期没有缴清。`,
      ),
      paragraph(
        `根据${cite(coercionLaw.at('第五十四条'))}的规定，请自收到本催告书之日起${spanText(valueOn(enforcementReminder, attempt.on).value)}内履行。你（单位）有权进行陈述和申辩。逾期仍不履行的，我局将依法申请${desk.court}强制执行。`,
      ),
    ],
  }),
)
