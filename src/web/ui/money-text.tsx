import { type Fen, type MoneyUnit, printMoney } from '../../kernel/money.ts'

interface MoneyTextProps {
  /** 分, as a decimal string or bigint. */
  readonly fen: string | bigint | undefined
  readonly unit?: MoneyUnit
}

/** An amount with its unit, in figures that stand under each other. */
export function MoneyText({ fen, unit = '元' }: MoneyTextProps) {
  const amount = amountOf(fen)
  if (amount === undefined) return <span className="faint">—</span>
  return <span className={amount < 0n ? 'money money-negative' : 'money'}>{printMoney(amount, unit)}</span>
}

const amountOf = (fen: string | bigint | undefined): Fen | undefined =>
  typeof fen === 'bigint' || (typeof fen === 'string' && /^-?\d+$/.test(fen)) ? (BigInt(fen) as Fen) : undefined
