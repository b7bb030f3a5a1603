import type { AnyRegister, Field } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import type { Column } from './columns.tsx'
import { plainCell } from './plain-cell.ts'

/** Puts rows on the clipboard as a spreadsheet takes them: tabs between cells, the header first. False where the browser forbids it. */
export async function copyRows(
  rows: readonly RowView[],
  columns: readonly Column[],
  register: AnyRegister,
): Promise<boolean> {
  const fields = register.fields as Readonly<Record<string, Field>>
  const lines = rows.map((row) => columns.map((column) => plainCell(column.id, row, register.id, fields[column.id])))
  const text = [columns.map((column) => column.name), ...lines].map((cells) => cells.map(oneLine).join('\t')).join('\n')
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** No tab or line break inside a cell, and nothing that a spreadsheet would take for a formula. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/^(?=[=+\-@])/, "'")
