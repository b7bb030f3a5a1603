import type { ForeignSheet } from '../../kernel/foreign-sheet.ts'
import { procedureFor } from '../../kernel/module.ts'
import { NotPermitted, refuse } from '../../kernel/refusal.ts'
import type { AnyRegister, FileRef } from '../../kernel/register.ts'
import { holdingsOf } from '../../kernel/role.ts'
import type { ImportView } from '../../kernel/wire.ts'
import type { Store, Work } from '../../store/contract.ts'
import { SHEET_TYPES } from '../sheet-types.ts'
import { listed } from './cell-text.ts'
import { type Matched, matchHeader } from './header.ts'
import { knownRows } from './known-rows.ts'
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
  /** Which other system the table comes from, by the id that the register declares; absent = the template of the register. */
  readonly foreign?: string
  /** What the file was called; the marked one is named after it. */
  readonly fileName?: string
  readonly report?: (done: number, of: number) => void
}

/**
 * Reads a table (.xlsx or .csv) into a register, one saved row for each line. Refuses (Refusal) what is no table, and one whose
 * headings leave open what a column is; everything else is told row by row, and written into a copy of the file.
 * Rows that an earlier import had already brought are not written twice, nor those of an export that comes back.
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
  const foreign = foreignSheet(register, options.foreign)
  const matched = matchHeader(register, table, foreign)
  const directory = await loadDirectory(store, work, register)
  const known = await knownRows(store, work, register, matched, directory)
  const found = await readRows(matched, directory, known)
  const { read, faults, notes } = found
  const rows = foreign ? withFixed(found.rows, foreign, work) : found.rows
  const { fresh, twice } = distinct(rows)
  const before = [...faults, ...twice]
  const isTrial = options.dryRun || (options.mode === 'all' && before.length > 0)
  const importing: Work = { ...work, via: 'import' }
  const kept = foreign && !isTrial ? await keptTable(store, work, foreign, bytes, table.format, options) : {}
  const written = await writeRows(store, importing, register, fresh, { ...options, trial: isTrial, adds: kept })
  const refused = [...before, ...written.faults].toSorted((a, b) => a.row - b.row)
  const isNothing = !options.dryRun && options.mode === 'all' && refused.length > 0
  const marked =
    refused.length > 0 ? await markedFile(store, work, bytes, table.format, matched, refused, options) : undefined
  const all = [
    ...matched.notes,
    ...datedNote(register, foreign, matched),
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

function foreignSheet({ name, foreign = [] }: AnyRegister, asked: string | undefined): ForeignSheet | undefined {
  if (asked === undefined) return undefined
  const found = foreign.find(({ id }) => id === asked)
  if (!found)
    throw refuse(`「${name}」没有名为「${asked}」的表格来源`, {
      way: foreign.length > 0 ? `可以选择：${foreign.map(({ id }) => id).join('、')}` : '请使用导入模板',
    })
  return found
}

/** What such a table says without a column for it; what its rows say themselves goes before. */
const withFixed = (
  rows: readonly ReadRow[],
  { fixed, datedOnImport }: ForeignSheet,
  { today }: Work,
): readonly ReadRow[] =>
  rows.map(({ row, values }) => ({
    row,
    values: { ...fixed, ...(datedOnImport !== undefined && { [datedOnImport]: today }), ...values },
  }))

function datedNote(register: AnyRegister, foreign: ForeignSheet | undefined, { columns }: Matched): readonly string[] {
  const key = foreign?.datedOnImport
  if (key === undefined || columns.some((column) => column.key === key)) return []
  return [`表中没有${register.fields[key]?.name}的列，按导入日期登记`]
}

/** The table itself is the proof of what was read from it. */
async function keptTable(
  store: Store,
  work: Work,
  { keeps, name }: ForeignSheet,
  bytes: Uint8Array,
  format: 'xlsx' | 'csv',
  { fileName }: ImportOptions,
): Promise<Readonly<Record<string, unknown>>> {
  if (keeps === undefined) return {}
  return { [keeps]: [await store.files.put(work, bytes, fileName ?? `${name}.${format}`, SHEET_TYPES[format])] }
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
