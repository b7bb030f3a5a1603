import { type Fen, printMoney } from '../../kernel/money.ts'
import type { FilterField } from './filter-fields.ts'
import type { ListFilter } from './list-state.ts'

/** What a chip says of the conditions on one field: 待答复、补正中; 2024-01-01 至 2024-03-31; 未填写. */
export function filterText(
  field: FilterField,
  filters: readonly ListFilter[],
  names: Readonly<Record<string, string>>,
): string {
  const valueBy = (op: ListFilter['op']) => filters.find((one) => one.op === op)?.value
  if (filters.some((one) => one.op === 'empty')) return '未填写'
  if (filters.some((one) => one.op === 'filled')) return '已填写'
  const [from, to] = [valueBy('from'), valueBy('to')]
  if (from !== undefined || to !== undefined) return rangeText(print(field, from), print(field, to))
  const one = valueBy('is') ?? valueBy('contains')
  if (field.kind === 'flag') return one === 'true' ? '是' : '否'
  if (field.kind === 'choices') return choicesText(field, valueBy('in')?.split(',') ?? (one ? [one] : []))
  if (field.kind === 'row') return names[one ?? ''] ?? one ?? ''
  return `“${one ?? ''}”`
}

const rangeText = (from: string | undefined, to: string | undefined): string =>
  from && to ? (from === to ? from : `${from} 至 ${to}`) : from ? `${from} 起` : `${to} 止`

function print(field: FilterField, value: string | undefined): string | undefined {
  if (value === undefined || field.kind !== 'amount') return value
  return /^-?\d+$/.test(value) ? printMoney(BigInt(value) as Fen) : value
}

function choicesText(field: FilterField, values: readonly string[]): string {
  const names = values.map((value) => field.choices?.[value] ?? value)
  return names.length > 3 ? `${names.slice(0, 2).join('、')}等 ${names.length} 项` : names.join('、')
}
