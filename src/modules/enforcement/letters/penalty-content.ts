import { type Fen, printMoney } from '../../../kernel/money.ts'

/** What the penalty consists of, in the words of the decision. */
export const penaltyContent = (row: {
  readonly warning?: boolean
  readonly fine?: Fen
  readonly confiscated?: Fen
  readonly exempted?: boolean
}): string =>
  row.exempted
    ? '不予行政处罚'
    : [
        row.warning && '警告',
        row.confiscated && `没收违法所得${printMoney(row.confiscated)}`,
        row.fine && `罚款${printMoney(row.fine)}`,
      ]
        .filter(Boolean)
        .join('，')
