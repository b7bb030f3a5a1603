import { procedureFor } from '../../kernel/module.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import type { Instant, RowView } from '../../kernel/wire.ts'
import type { ListQuery, Store, Work } from '../../store/contract.ts'
import { eachRow } from '../../store/each.ts'
import { namesIn } from '../../store/naming.ts'
import { csvStream } from './csv-stream.ts'
import type { Directory } from './directory.ts'
import { exportColumns, type NameOf } from './export-columns.ts'
import { fieldsOf, sheetNameOf } from './fields-of.ts'
import { loadDirectory } from './load-directory.ts'
import { queryText } from './query-text.ts'
import { FOOTER_MARK, type TableRow } from './table-stream.ts'
import { xlsxStream } from './xlsx-stream.ts'

export interface ExportOptions {
  /** Fields, `state` and `due` in the order wanted; every field where absent. */
  readonly columns?: readonly string[]
  /** Told after each batch how many rows are written. */
  readonly report?: (rows: number) => void
}
/** Small enough that a batch holds up nobody else for long. */
const BATCH = 500

/**
 * A register as .xlsx or .csv, exactly the rows of a list, as a stream of flat memory. Personal values are masked, formulas neutralised; the
 * last line says what was asked for, how many rows there are, who exported when. Throws NotPermitted as the list does.
 */
export async function* exportSheet(
  store: Store,
  work: Work,
  register: AnyRegister,
  query: ListQuery,
  format: 'xlsx' | 'csv',
  options: ExportOptions = {},
): AsyncGenerator<Uint8Array> {
  const procedure = procedureFor(store.modules, register)
  const columns = exportColumns(register, procedure, options.columns)
  const directory = await loadDirectory(store, work, register)
  const fields = columns.map(({ key }) => key)
  let count = 0
  async function* batches(): AsyncGenerator<readonly TableRow[]> {
    for await (const rows of inBatches(eachRow(store, work, register.id, query, fields))) {
      const nameOf = await namerOf(store, register, directory, rows)
      yield rows.map((row) => columns.map((column) => column.valueOf(row, nameOf)))
      count += rows.length
      options.report?.(count)
      // Lets waiting requests through between two batches.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const filters = queryText(register, procedure, query, (field, id) => printedId(directory, field, id))
  const footer = () => footerText(filters, count, work.actor.name, store.clock())
  const table = { name: sheetNameOf(register), columns, batches: batches(), footer }
  yield* format === 'csv' ? csvStream(table) : xlsxStream(table)
}

/** Where an export is cut off: its name says what it is and of which day. */
export const exportName = (register: AnyRegister, work: Work, format: 'xlsx' | 'csv'): string =>
  `${register.name}（${work.today}导出）.${format}`

async function* inBatches(rows: AsyncIterable<RowView>): AsyncGenerator<readonly RowView[]> {
  let batch: RowView[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Names of a batch: people and units from the directory, referred rows by one question for each register they stand in. */
async function namerOf(
  store: Store,
  register: AnyRegister,
  directory: Directory,
  rows: readonly RowView[],
): Promise<NameOf> {
  const referring = fieldsOf(register).filter(([, field]) => refers(field))
  const names = new Map<string, string>()
  if (referring.length > 0) {
    const values = { rows: rows.map(({ row }) => Object.fromEntries(referring.map(([key]) => [key, row[key]]))) }
    const of = { kind: 'list', name: '', required: false, personal: false, of: Object.fromEntries(referring) } as const
    for (const [id, name] of await namesIn(store, { rows: of }, values)) names.set(id, name)
  }
  return (field, id) => (field.kind === 'reference' ? (names.get(id) ?? id) : printedId(directory, field, id))
}

const refers = (field: Field): boolean =>
  field.kind === 'reference' || Object.values(field.of ?? {}).some((one) => one.kind === 'reference')

const printedId = (directory: Directory, field: Field | undefined, id: string): string => {
  if (field?.kind === 'person') return directory.personName(id)
  return field === undefined || field.kind === 'unit' ? directory.unitName(id) : id
}

/** 2025-01-15 10:20 in Asia/Shanghai. */
const minute = (at: Instant): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(at),
  )

const footerText = (filters: string, count: number, person: string, at: Instant): string =>
  `${FOOTER_MARK}筛选条件：${filters}；共 ${count} 条；导出人：${person}；导出时间：${minute(at)}；个人信息已脱敏`
