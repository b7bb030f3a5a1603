import { Link } from 'react-router'
import type { Field } from '../../kernel/register.ts'
import type { MomentView } from '../../kernel/wire.ts'
import { isEmpty } from '../form/form-values.ts'
import { DayText } from '../ui/day-text.tsx'
import { FieldValue } from '../ui/field-value.tsx'
import { InstantText } from '../ui/instant-text.tsx'
import { Tag } from '../ui/tag.tsx'
import { LetterChip } from './letter-chip.tsx'
import type { RecordParts } from './record-parts.ts'
import { tracksOf } from './tracks.ts'

/** One thing that happened: on which day, by whom, with what was recorded of it. */
export function MomentItem({ record, procedure, moment }: RecordParts & { readonly moment: MomentView }) {
  const { name, number, on, recordedAt, late, personName, actor, data, letter, evidence } = moment
  const fields = (procedure?.steps[moment.step]?.data ?? {}) as Readonly<Record<string, Field>>
  const told = Object.keys(fields).filter((field) => !isEmpty(data[field]))
  const track = trackNamed(record, procedure, moment)
  return (
    <li className="moment">
      <p className="moment-day">
        <DayText day={on} withWeekday />
      </p>
      <div className="moment-what">
        <p className="moment-name">
          <b>{name}</b>
          {track && <span>（{track}）</span>}
          {number && <Tag>{number}</Tag>}
          {late && <Tag tone="warn">补记</Tag>}
        </p>
        <p className="moment-who">
          {actor ? `${actor}（${personName}记录）` : personName}
          {late && (
            <span>
              记录于 <InstantText at={recordedAt} />
            </span>
          )}
          <Link to={`?tab=evidence#${evidence}`} className="no-print">
            留痕
          </Link>
        </p>
        {told.length > 0 && (
          <dl className="facts facts-small">
            {told.map((field) => (
              <div key={field} className="fact">
                <dt>{fields[field]?.name}</dt>
                <dd>
                  <FieldValue field={fields[field] as Field} value={data[field]} names={record.names} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        {letter && <LetterChip record={record} letter={letter} />}
      </div>
    </li>
  )
}

/** Which of several parallel things it was about. */
const trackNamed = (record: RecordParts['record'], procedure: RecordParts['procedure'], { data }: MomentView) =>
  typeof data.track === 'string' ? tracksOf(record, procedure).find(({ key }) => key === data.track)?.about : undefined
