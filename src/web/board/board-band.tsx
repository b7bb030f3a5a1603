import { Link } from 'react-router'
import type { BoardRow } from '../../kernel/wire-board.ts'
import { recordAddress } from '../api/addresses.ts'
import { registerName } from '../catalog.ts'
import { Button } from '../ui/button.tsx'
import { DueBadge } from '../ui/due-badge.tsx'
import { Panel } from '../ui/panel.tsx'
import { StateTag } from '../ui/state-tag.tsx'
import type { Band } from './bands.ts'
import { canChase } from './chase-step.ts'

interface BoardBandProps {
  readonly band: Band
  readonly names: Readonly<Record<string, string>>
  readonly roles: readonly string[]
  readonly onChase: (row: BoardRow) => void
}

/** The deadlines of one band, one line each. */
export const BoardBand = ({ band, names, roles, onChase }: BoardBandProps) => (
  <Panel
    title={band.name}
    aside={<span className="count">{band.rows.length}</span>}
    className={`board-band board-band-${band.id}`}
    flush
  >
    <ul className="board-rows">
      {band.rows.map((row) => (
        <li key={`${row.register}/${row.id}/${row.deadline}/${row.track ?? ''}`}>
          <DueBadge due={row.due} left={row.left} provisional={row.provisional} />
          <Link to={recordAddress(row.register, row.id)} className="board-title">
            {row.title}
          </Link>
          <span className="board-name">
            {row.name}
            <small>
              {registerName(row.register)} · {names[row.place.unit] ?? row.place.unit}
            </small>
          </span>
          <StateTag register={row.register} state={row.state} />
          <span className="board-act">
            {canChase(row.register, roles) && (
              <Button small onClick={() => onChase(row)}>
                督办
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  </Panel>
)
