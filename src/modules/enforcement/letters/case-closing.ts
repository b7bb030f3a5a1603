import { letter } from '../../../kernel/letter.ts'
import { fen, printMoney } from '../../../kernel/money.ts'
import { type PenaltyFields, penalties, processStages } from '../penalties.register.ts'
import { caseSheet } from './case-sheet.ts'
import { penaltyContent } from './penalty-content.ts'

/** 行政处罚结案审批表, with the record of the whole process. */
export const caseClosing = letter<PenaltyFields>('case-closing', '行政处罚结案审批表', ({ row }, attempt, desk) => ({
  number: row.number,
  blocks: [
    caseSheet(row, [
      ['处罚决定', `${row.decisionNumber ?? ''} ${penaltyContent(row)}`],
      ['缴款', row.fine || row.confiscated ? `已缴${printMoney(row.paid ?? fen(0))}` : '无须缴款'],
      ['公开', row.publishedOn ? `${row.publishedOn} ${row.publishedAt ?? ''}` : '没有公开'],
      [
        '全过程记录',
        (row.recordings ?? [])
          .map(
            ({ stage, manner, proof }) =>
              `${processStages[stage]}（${penalties.fields.recordings.of.manner.choices[manner]}）：${proof}`,
          )
          .join('；'),
      ],
      ['结案人', desk.nameOf(attempt.person)],
    ]),
  ],
}))
