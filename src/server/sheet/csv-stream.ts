import { dayOf } from '../../kernel/day.ts'
import { EXCEL_EPOCH } from './day-cell.ts'
import type { TableColumn, TableRow, TableStream } from './table-stream.ts'

/** A table as .csv in UTF-8 with its mark (so that Excel reads the Chinese), written while its rows are read. */
export async function* csvStream({ columns, batches, footer }: TableStream): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`\ufeff${line(columns.map(({ heading }) => heading))}`)
  for await (const batch of batches) yield Buffer.from(batch.map((row) => line(cells(columns, row))).join(''))
  yield Buffer.from(line([footer()]))
}

const cells = (columns: readonly TableColumn[], row: TableRow): string[] =>
  row.map((value, at) => {
    if (value === null) return ''
    if (typeof value === 'string') return value
    const kind = columns[at]?.kind
    if (kind === 'day') return dayOf(EXCEL_EPOCH + value)
    return kind === 'money' ? value.toFixed(2) : String(value)
  })

const line = (values: readonly string[]): string => `${values.map(quotedCell).join(',')}\r\n`

const quotedCell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
