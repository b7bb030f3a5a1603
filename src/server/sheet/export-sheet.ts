import { minute } from '../../kernel/minute.ts'
import { procedureFor } from '../../kernel/module.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { Instant, RowView } from '../../kernel/wire.ts'
import type { ListQuery, Store, Work } from '../../store/contract.ts'
import { eachRow } from '../../store/each.ts'
import { csvStream } from './csv-stream.ts'
import { exportColumns, type NameOf, printedId } from './export-columns.ts'
import { sheetNameOf } from './fields-of.ts'
import { loadDirectory } from './load-directory.ts'
import { queryText } from './query-text.ts'
import { namesOfReferred } from './referred.ts'
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
      const referred = await namesOfReferred(store, work, register, rows)
      const nameOf: NameOf = (field, id) => referred.get(id) ?? printedId(directory, field, id)
      yield rows.map((row) => columns.map((column) => column.valueOf(row, nameOf)))
      count += rows.length
      options.report?.(count)
      // Lets waiting requests through between two batches.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const filters = queryText(register, procedure, query, (field, id) => printedId(directory, field, id))
  const footer = () => footerText(filters, count, work.actor.name, store.clock())
  const table = { name: sheetNameOf(register), columns, batches: await begun(batches()), footer }
  yield* format === 'csv' ? csvStream(table) : xlsxStream(table)
}

/** Where an export is cut off: its name says what it is and of which day. */
export const exportName = (register: AnyRegister, work: Work, format: 'xlsx' | 'csv'): string =>
  `${register.name}（${work.today}导出）.${format}`

/** Asks for the first batch at once: what is refused is refused before anything is written. */
async function begun<T>(batches: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await batches.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* batches
  })()
}

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

const footerText = (filters: string, count: number, person: string, at: Instant): string =>
  `${FOOTER_MARK}筛选条件：${filters}；共 ${count} 条；导出人：${person}；导出时间：${minute(at)}；个人信息已脱敏`
