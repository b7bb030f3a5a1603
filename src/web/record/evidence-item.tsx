import type { Field } from '../../kernel/register.ts'
import type { EvidenceView } from '../../kernel/wire.ts'
import { wide } from '../form/field-width.ts'
import { FileChips } from '../ui/file-chips.tsx'
import { InstantText } from '../ui/instant-text.tsx'
import { Tag } from '../ui/tag.tsx'
import { Changes } from './changes.tsx'
import { FactValue } from './fact-value.tsx'
import { HashText } from './hash-text.tsx'

interface EvidenceItemProps {
  readonly entry: EvidenceView
  readonly fields: Readonly<Record<string, Field>>
  readonly names: Readonly<Record<string, string>>
  /** The address points at this one. */
  readonly marked: boolean
}
type Told = Pick<EvidenceItemProps, 'entry' | 'fields' | 'names'>

/** What was written: side by side with what stood there, or alone where nothing did. */
function Written({ entry: { before = {}, after = {} }, fields, names }: Told) {
  const written = Object.keys(fields).filter((name) => name in after)
  if (Object.keys(before).length > 0) return <Changes fields={fields} names={names} before={before} after={after} />
  return (
    <details>
      <summary>
        填入 {written.length} 项：
        <span className="faint">{written.map((name) => fields[name]?.name).join('、')}</span>
      </summary>
      <dl className="facts facts-small">
        {written.map((name) => (
          <div key={name} className={wide(fields[name] as Field) ? 'fact fact-wide' : 'fact'}>
            <dt>{fields[name]?.name}</dt>
            <dd>
              <FactValue field={fields[name] as Field} value={after[name]} names={names} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

export const EvidenceItem = ({ entry, fields, names, marked }: EvidenceItemProps) => (
  <li id={entry.id} className={marked ? 'evidence-entry evidence-marked' : 'evidence-entry'}>
    <header>
      <b>{entry.what}</b>
      <span>
        {entry.personName}　<InstantText at={entry.at} />
      </span>
      {entry.seal ? <Tag tone="good">已封存</Tag> : <Tag>待封存</Tag>}
    </header>
    {entry.reason && <p>原因：{entry.reason}</p>}
    {entry.after && <Written entry={entry} fields={fields} names={names} />}
    {entry.files.length > 0 && <FileChips files={entry.files} />}
    <p className="evidence-hash">
      <span>校验值</span>
      <HashText hash={entry.hash} />
      {entry.seal && (
        <>
          <span>封存</span>
          <HashText hash={entry.seal} />
        </>
      )}
    </p>
  </li>
)
