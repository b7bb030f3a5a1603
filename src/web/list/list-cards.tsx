import { Link } from 'react-router'
import type { RowView } from '../../kernel/wire.ts'
import { DueBadge } from '../ui/due-badge.tsx'
import { StateTag } from '../ui/state-tag.tsx'
import type { Column } from './columns.tsx'

interface ListCardsProps {
  readonly register: string
  readonly columns: readonly Column[]
  readonly rows: readonly RowView[]
  readonly names: Readonly<Record<string, string>>
  readonly addressOf: (row: RowView) => string
}
const shownOnCard = 3

/** The list on a phone: one card a row, the title first, then how it stands, then the first columns that say something. */
export const ListCards = ({ register, columns, rows, names, addressOf }: ListCardsProps) => (
  <ul className="list-cards">
    {rows.map((row) => (
      <li key={row.id}>
        <Link to={addressOf(row)}>
          <b>{row.title || '（无标题）'}</b>
          {(row.state || row.due) && (
            <span className="list-card-marks">
              <StateTag register={register} state={row.state} />
              <DueBadge due={row.due} left={row.left} />
            </span>
          )}
          <dl>
            {tellingOf(columns, row).map((column) => (
              <div key={column.id}>
                <dt>{column.name}</dt>
                <dd>{column.cell(row, names)}</dd>
              </div>
            ))}
          </dl>
        </Link>
      </li>
    ))}
  </ul>
)

/** The first columns that say something, and what the duty itself says of the row. */
const tellingOf = (columns: readonly Column[], row: RowView): readonly Column[] => [
  ...columns.filter((column) => !column.own && isTelling(column, row)).slice(0, shownOnCard),
  ...columns.filter(({ own }) => own),
]

/** Filled in, and not already part of the title or the marks. */
function isTelling({ id }: Column, row: RowView): boolean {
  const value = row.row[id]
  return (
    value !== undefined && value !== null && value !== '' && !(typeof value === 'string' && row.title.includes(value))
  )
}
