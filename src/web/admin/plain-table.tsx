import type { ReactNode } from 'react'

interface PlainTableProps<T> {
  /** Heading and cell of each column. */
  readonly columns: readonly (readonly [name: string, cell: (row: T) => ReactNode])[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
}

/** A table of things that are no register: accounts, jobs, thresholds. */
export const PlainTable = <T,>({ columns, rows, keyOf }: PlainTableProps<T>) => (
  <div className="list-scroll">
    <table className="list plain">
      <thead>
        <tr>
          {columns.map(([name]) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(([name, cell]) => (
              <td key={name} className={name === '' ? 'end' : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
