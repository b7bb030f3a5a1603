import type { Line, SideName } from './table.ts'

/**
 * What stands in a government's table between its own money and the grand total: each is an addend of the grand total. Where the
 * form prints one line over all transfers, the others are its parts.
 */
export const BELOW: Readonly<Record<'income' | 'spending', readonly string[]>> = {
  income: [
    ...['transfer-income', 'superior', 'lower-remit', 'opening', 'moved-in', 'stabilisation-use', 'debt-income'],
    'aid-received',
  ],
  spending: [
    ...['transfer-spending', 'aid-lower', 'remit-up', 'debt-principal', 'debt-on-lent', 'moved-out'],
    ...['stabilisation-add', 'turnover-add', 'aid-given', 'closing'],
  ],
}
const ALL = new Set([...BELOW.income, ...BELOW.spending])

/**
 * The forms of governments call two things 收入合计: the own revenue, where something stands between it and the grand total, and else
 * the grand total. `own`, `sum` and `grand` of the variants become year-income, income-total and so on.
 */
export function settled(lines: readonly Line[], side: SideName): readonly Line[] {
  if (!lines.some(({ key }) => key === 'own' || key === 'sum' || key === 'grand')) return lines
  const word = side === 'income' ? 'income' : 'spending'
  const own = lines.some(({ key }) => key === 'own')
  return lines.map((line, at) => {
    if (line.key === 'grand') return { ...line, key: `${word}-total` }
    if (line.key === 'own') return { ...line, key: `year-${word}` }
    if (line.key !== 'sum') return line
    const further = lines.slice(at + 1).some(({ key }) => key === 'grand' || ALL.has(key))
    return { ...line, key: further ? `year-${word}` : own ? `${word}-total` : 'total' }
  })
}
