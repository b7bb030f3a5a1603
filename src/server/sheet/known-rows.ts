import { dayOf } from '../../kernel/day.ts'
import { procedureFor } from '../../kernel/module.ts'
import { NotPermitted } from '../../kernel/refusal.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import type { Store, Work } from '../../store/contract.ts'
import { eachRow } from '../../store/each.ts'
import { isId } from '../../store/identity.ts'
import { EXCEL_EPOCH, readDay } from './day-cell.ts'
import type { Directory } from './directory.ts'
import { type ExportColumn, exportColumns, type NameOf, printedId } from './export-columns.ts'
import { plain, type RawCell } from './grid.ts'
import type { Matched } from './header.ts'
import { namesOfReferred } from './referred.ts'

/** Ids in one question; a filter takes no more. */
const MOST = 200

/**
 * What the lines of an export that comes back say of rows that are registered here: by the index of the line, the names of the
 * columns in which it differs; none where it is unchanged. Lines without an id, or with one that nobody knows here, are absent.
 */
export async function knownRows(
  store: Store,
  work: Work,
  register: AnyRegister,
  { grid, row: header, columns, idAt }: Matched,
  directory: Directory,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const lines = new Map<string, number[]>()
  for (let index = header + 1; idAt !== undefined && index < grid.rows.length; index++) {
    const id = plain(grid.rows[index]?.[idAt])
    if (typeof id === 'string' && isId(id.trim())) lines.set(id.trim(), [...(lines.get(id.trim()) ?? []), index])
  }
  const known = new Map<number, readonly string[]>()
  const printed = exportColumns(register, procedureFor(store.modules, register))
  const compared = columns.flatMap(({ at, key }) => printed.flatMap((one) => (one.key === key ? [{ at, one }] : [])))
  for (let ids = [...lines.keys()]; ids.length > 0; ids = ids.slice(MOST)) {
    const rows = await readable(store, work, register, ids.slice(0, MOST))
    const referred = await namesOfReferred(store, work, register, rows)
    const nameOf: NameOf = (field, id) => referred.get(id) ?? printedId(directory, field, id)
    for (const row of rows)
      for (const index of lines.get(row.id) ?? []) {
        const cells = grid.rows[index] ?? []
        const differing = compared.filter(({ at, one }) => given(cells[at], one) !== expected(row, one, nameOf))
        known.set(
          index,
          differing.map(({ one }) => one.heading),
        )
      }
  }
  return known
}

async function readable(store: Store, work: Work, register: AnyRegister, ids: readonly string[]): Promise<RowView[]> {
  const query = { filters: [{ field: 'id', op: 'in', value: ids.join(',') } as const] }
  const found: RowView[] = []
  try {
    for await (const row of eachRow(store, work, register.id, query, Object.keys(register.fields))) found.push(row)
  } catch (error) {
    if (!(error instanceof NotPermitted)) throw error
  }
  return found
}

/** A cell as the export writes it, in one form whatever the file. */
function expected(row: RowView, column: ExportColumn, nameOf: NameOf): string {
  const value = column.valueOf(row, nameOf)
  if (value === null) return ''
  if (typeof value === 'string') return text(value)
  return column.kind === 'day' ? dayOf(EXCEL_EPOCH + value) : String(value)
}

/** The cell that came back, in that form. */
function given(cell: RawCell | undefined, { kind }: ExportColumn): string {
  const value = plain(cell)
  if (value === null || value === '') return ''
  if (kind === 'day') {
    const read = readDay(value)
    return 'value' in read ? read.value : text(String(value))
  }
  if (typeof value === 'object') return 'day' in value ? value.day : value.error
  const written = text(String(value))
  const n = Number(written.replaceAll(',', ''))
  return kind !== 'text' && written !== '' && Number.isFinite(n) && Math.abs(n) < EXACT ? String(n) : written
}

/** Whole numbers that a spreadsheet still holds exactly; larger ones are exported as texts. */
const EXACT = 1e15
const text = (value: string): string => value.replace(/\r\n?/g, '\n').trim()
