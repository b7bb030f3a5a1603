import { procedureFor } from '../../kernel/module.ts'
import { NotPermitted } from '../../kernel/refusal.ts'
import type { AnyRegister, FileRef } from '../../kernel/register.ts'
import { holdingsOf } from '../../kernel/role.ts'
import type { ImportView } from '../../kernel/wire.ts'
import type { Store, Work } from '../../store/contract.ts'
import { listed } from './cell-text.ts'
import { type Matched, matchHeader } from './header.ts'
import { loadDirectory } from './load-directory.ts'
import type { Mark } from './mark-table.ts'
import { type Fault, type ReadRow, readRows } from './rows.ts'
import { markTableApart, readTableApart } from './worker-tasks.ts'
import { writeRows } from './write-rows.ts'

export interface ImportOptions {
  /** Reads and judges everything, writes nothing. */
  readonly dryRun: boolean
  /** all: one bad row and nothing is written; partial: every good row is. */
  readonly mode: 'all' | 'partial'
  /** What the file was called; the marked one is named after it. */
  readonly fileName?: string
  readonly report?: (done: number, of: number) => void
}

/**
 * Reads a table (.xlsx or .csv) into a register, one saved row for each line. Refuses (Refusal) what is no table, and one whose
 * headings leave open what a column is; everything else is told row by row, and written into a copy of the file.
 * Rows that an earlier import had already brought are not written twice.
 */
export async function importSheet(
  store: Store,
  work: Work,
  register: AnyRegister,
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<ImportView> {
  mayOpen(store, work, register)
  const table = await readTableApart(bytes)
  const matched = matchHeader(register, table)
  const { read, rows, faults, notes } = await readRows(matched, await loadDirectory(store, work, register))
  const { fresh, twice } = distinct(rows)
  const before = [...faults, ...twice]
  const isTrial = options.dryRun || (options.mode === 'all' && before.length > 0)
  const importing: Work = { ...work, via: 'import' }
  const written = await writeRows(store, importing, register, fresh, { ...options, trial: isTrial })
  const refused = [...before, ...written.faults].toSorted((a, b) => a.row - b.row)
  const isNothing = !options.dryRun && options.mode === 'all' && refused.length > 0
  const marked =
    refused.length > 0 ? await markedFile(store, work, bytes, table.format, matched, refused, options) : undefined
  const all = [
    ...matched.notes,
    ...notes,
    ...(written.repeated.length > 0 ? [`第${listed(written.repeated.map(String))}行此前已经导入，没有重复登记`] : []),
    ...(isNothing ? ['有行没有通过，整个文件都没有导入'] : []),
  ]
  return {
    read,
    accepted: isNothing ? 0 : written.accepted,
    refused,
    ...(marked && { marked }),
    ...(all.length > 0 && { notes: all }),
  }
}

/** Told before a large file is read. */
function mayOpen(store: Store, { actor }: Work, register: AnyRegister): void {
  const by = [...register.access.create, ...(procedureFor(store.modules, register)?.opening.by ?? [])]
  if (holdingsOf(actor, by).length === 0) throw new NotPermitted(`向「${register.name}」导入`, [...new Set(by)])
}

/** Rows that say the same as an earlier one are the usual slip of copying. */
function distinct(rows: readonly ReadRow[]): { fresh: readonly ReadRow[]; twice: readonly Fault[] } {
  const seen = new Map<string, number>()
  const twice: Fault[] = []
  const fresh = rows.filter(({ row, values }) => {
    const content = JSON.stringify(values, (_, value) => (typeof value === 'bigint' ? `${value}` : value))
    const first = seen.get(content)
    if (first === undefined) seen.set(content, row)
    else twice.push({ row, field: '', says: `与第 ${first} 行完全相同` })
    return first === undefined
  })
  return { fresh, twice }
}

async function markedFile(
  store: Store,
  work: Work,
  bytes: Uint8Array,
  format: 'xlsx' | 'csv',
  { grid, row, columns }: Matched,
  faults: readonly Fault[],
  { fileName }: ImportOptions,
): Promise<FileRef> {
  const places = new Map(columns.map((column) => [column.key, column]))
  const marks = faults.map(({ row: line, field, says }): Mark => {
    const column = places.get(field)
    return {
      row: line - 1,
      says: column ? `${column.field.name}：${says}` : says,
      ...(column && { column: column.at }),
    }
  })
  const marked = await markTableApart(bytes, { sheet: grid.sheet, headerRow: row, marks })
  const name = `${(fileName ?? '导入').replace(/\.(xlsx|csv)$/i, '')}（问题标注）.${format}`
  const type = format === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return store.files.put(work, marked, name, type)
}
