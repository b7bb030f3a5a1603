import { type Fen, printMoney } from '../../kernel/money.ts'
import type { Field } from '../../kernel/register.ts'
import { printScaled } from '../../kernel/scaled.ts'
import type { RowView } from '../../kernel/wire.ts'
import { stateName } from '../catalog.ts'

/** A cell as plain text. */
export function plainCell(id: string, row: RowView, register: string, field: Field | undefined): string {
  if (id === 'state') return row.state ? stateName(register, row.state) : ''
  if (id === 'due') return row.due ?? ''
  if (id === 'openedOn') return row.openedOn
  const value = row.row[id]
  if (value === undefined || value === null || !field) return ''
  switch (field.kind) {
    case 'money':
      return printMoney(BigInt(String(value)) as Fen)
    case 'whole':
      return printScaled(Number(value), field)
    case 'flag':
      return value ? '是' : '否'
    case 'choice':
      return field.choices?.[String(value)] ?? String(value)
    case 'files':
    case 'list':
      return `${(value as readonly unknown[]).length} 项`
    default:
      return String(value)
  }
}
