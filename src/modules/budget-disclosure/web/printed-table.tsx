import { useEffect, useRef } from 'react'
import type { FindingView, TableView } from '../checks/document-view.ts'

interface PrintedTableProps {
  readonly table: TableView
  readonly findings: readonly FindingView[]
  readonly chosen?: FindingView | undefined
}

/** A table as it was read, with the cells marked that a finding is about. */
export function PrintedTable({ table, findings, chosen }: PrintedTableProps) {
  const marked = useRef<HTMLTableCellElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another finding is chosen its cell comes into sight
  useEffect(() => marked.current?.scrollIntoView({ block: 'center', inline: 'center' }), [chosen, table])
  const here = findings.filter((one) => one.table === table.kind && one.row !== null)
  const severityAt = (row: number, column: number) =>
    here.find((one) => one.row === row && one.column === column)?.severity
  const isChosen = (row: number, column: number) =>
    chosen?.table === table.kind && chosen.row === row && chosen.column === column
  return (
    <div className="printed">
      <p className="printed-head">
        {table.title}
        <span>
          {table.unit && `单位：${table.unit}`}
          {table.pages.length > 0 && `　第${table.pages.join('、')}页`}
        </span>
      </p>
      <table>
        <tbody>
          {table.rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table have no other identity
            <tr key={row} className={row < table.headerRows ? 'printed-header' : ''}>
              {cells.map((cell, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: see the rows
                  key={column}
                  ref={isChosen(row, column) ? marked : null}
                  className={classOf(cell, severityAt(row, column), isChosen(row, column))}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const classOf = (cell: string, severity: FindingView['severity'] | undefined, chosen: boolean): string =>
  [
    /^-?[\d,.]+$/.test(cell) ? 'printed-figure' : '',
    severity ? `printed-${severity}` : '',
    chosen ? 'printed-chosen' : '',
  ]
    .filter(Boolean)
    .join(' ')
