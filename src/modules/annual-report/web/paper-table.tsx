import type { Block, Cell } from '../../../kernel/document.ts'
import { FigureChip } from './figure-chip.tsx'
import { headGrid } from './head-grid.ts'

type Table = Extract<Block, { readonly is: 'table' }>

/** A statutory table in its own layout; a click on a cell opens the cases that it counts. */
export const PaperTable = ({ table: { head, rows, widths, caption } }: { readonly table: Table }) => (
  <div className="scroll-x">
    <table className="paper-table">
      {caption && <caption>{caption}</caption>}
      {widths && (
        <colgroup>
          {widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table are told by their place
            <col key={index} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
      )}
      <thead>
        {headGrid(head).map((cells, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a head are told by their place
          <tr key={line}>
            {cells.map(({ text, at, span, down }) => (
              <th key={at} colSpan={span} rowSpan={down} scope="col">
                {text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {rows.map((cells, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a statutory table are told by their place
          <tr key={line}>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row are told by their place
              <TableCell key={at} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

function TableCell({ cell }: { readonly cell: Cell }) {
  if (typeof cell === 'string') return <td>{cell}</td>
  const { text, span, down, figure, align } = cell
  return (
    <td colSpan={span} rowSpan={down} className={align ? `align-${align}` : undefined}>
      {figure ? <FigureChip id={figure} text={text} /> : text}
    </td>
  )
}
