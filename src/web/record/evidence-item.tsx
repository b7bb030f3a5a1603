import type { Field } from '../../kernel/register.ts'
import type { EvidenceView } from '../../kernel/wire.ts'
import { FileChips } from '../ui/file-chips.tsx'
import { InstantText } from '../ui/instant-text.tsx'
import { Tag } from '../ui/tag.tsx'
import { Changes } from './changes.tsx'
import { HashText } from './hash-text.tsx'

interface EvidenceItemProps {
  readonly entry: EvidenceView
  readonly fields: Readonly<Record<string, Field>>
  readonly names: Readonly<Record<string, string>>
  /** The address points at this one. */
  readonly marked: boolean
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
    {entry.after && <Changes fields={fields} names={names} before={entry.before ?? {}} after={entry.after} />}
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
