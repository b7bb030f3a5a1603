import { Panel } from '../../../web/ui/panel.tsx'
import { readCell } from '../table-cell.ts'
import { pasted, squareOf, type TableShape, type Typed } from './table-draft.ts'

interface TableGridProps {
  readonly shape: TableShape
  readonly typed: Typed
  readonly onType: (changes: Typed) => void
}

/** A statutory table to type into; a paste of several cells fills as many squares. */
export const TableGrid = ({ shape, typed, onType }: TableGridProps) => (
  <Panel title={shape.title} flush>
    <div className="scroll-x">
      <table className="small-table table-grid">
        <thead>
          <tr>
            <th scope="col">项目</th>
            {shape.columns.map(([id, label]) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shape.rows.map(([row, label]) => (
            <tr key={row}>
              <th scope="row">{label}</th>
              {shape.columns.map(([column, name]) => (
                <td key={column}>
                  {!shape.without?.(row, column) && (
                    <Square
                      label={`${label} ${name}`}
                      text={typed[squareOf(shape.name, row, column)] ?? ''}
                      onType={(text) => onType({ [squareOf(shape.name, row, column)]: text })}
                      onPaste={(text) => onType(pasted(shape, row, column, text))}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Panel>
)

interface SquareProps {
  readonly label: string
  readonly text: string
  readonly onType: (text: string) => void
  readonly onPaste: (text: string) => void
}

const Square = ({ label, text, onType, onPaste }: SquareProps) => (
  <input
    className="square"
    aria-label={label}
    aria-invalid={readCell(text) === undefined}
    inputMode="decimal"
    value={text}
    onChange={({ target }) => onType(target.value)}
    onPaste={(event) => {
      const copied = event.clipboardData.getData('text/plain')
      if (!/[\t\n]/.test(copied.trim())) return
      event.preventDefault()
      onPaste(copied)
    }}
  />
)
