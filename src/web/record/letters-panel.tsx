import type { MomentView } from '../../kernel/wire.ts'
import { Panel } from '../ui/panel.tsx'
import { LetterChip } from './letter-chip.tsx'
import type { RecordParts } from './record-parts.ts'

/** Every letter of the case, the latest first. */
export function LettersPanel({ record }: RecordParts) {
  const written = record.history.filter(
    (moment): moment is MomentView & Required<Pick<MomentView, 'letter'>> => moment.letter !== undefined,
  )
  if (written.length === 0) return null
  return (
    <Panel title="文书" aside={written.length}>
      <ul className="link-list">
        {written.toReversed().map(({ n, on, letter }) => (
          <li key={n}>
            <LetterChip record={record} letter={letter} />
            <small>{on}</small>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
