import { fen, printMoney } from '../../../kernel/money.ts'
import { penalties, processStages } from '../penalties.register.ts'
import { ofCase, sheet } from './case-sheet.ts'
import { penaltyContent } from './penalty-content.ts'

/** 行政处罚结案审批表, with the record of the whole process. */
export const caseClosing = sheet('case-closing', '行政处罚结案审批表', ({ row }, attempt, desk) => [
  ...ofCase(row),
  ['处罚决定', `${row.decisionNumber ?? ''}\n${penaltyContent(row)}`],
  ['缴款', row.fine || row.confiscated ? `已缴${printMoney(row.paid ?? fen(0))}` : '无须缴款'],
  ['公开', row.publishedOn ? `${row.publishedOn}\n${row.publishedAt ?? ''}` : '没有公开'],
  [
    '全过程记录',
    (row.recordings ?? [])
      .map(
        ({ stage, manner, proof }) =>
          `${processStages[stage]}（${penalties.fields.recordings.of.manner.choices[manner]}）：${proof}`,
      )
      .join('\n'),
  ],
  ['结案人', desk.nameOf(attempt.person)],
])
