import type { AnyRegister, Field } from '../../kernel/register.ts'
import type { RecordView } from '../../kernel/wire.ts'
import { same } from '../form/form-values.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { InstantText } from '../ui/instant-text.tsx'
import { Changes } from './changes.tsx'

interface ConflictNoteProps {
  /** As the person saw it when he began to type. */
  readonly seen: RecordView
  readonly now: RecordView
  readonly register: AnyRegister
  /** Goes on upon what stands there now. */
  readonly onAccept: () => void
}

/** 他人刚刚办理: what happened meanwhile. What was typed stays; the person decides upon the new state. */
export function ConflictNote({ seen, now, register, onAccept }: ConflictNoteProps) {
  const fields: Readonly<Record<string, Field>> = register.fields
  const known = Math.max(-1, ...seen.history.map(({ n }) => n))
  const fresh = now.history.filter(({ n }) => n > known)
  const changed = Object.keys(fields).filter((name) => !same(seen.row[name], now.row[name]))
  const isCurrent = now.version === seen.version
  return (
    <div className="conflict" role="alert">
      <p>
        <Icon name="people" />
        <b>他人刚刚办理了这条记录</b>
      </p>
      {isCurrent ? (
        <p>正在取回最新内容…</p>
      ) : (
        <>
          <ul>
            {fresh.map(({ n, name, personName, on, recordedAt }) => (
              <li key={n}>
                {personName}于 <InstantText at={recordedAt} /> 办理“{name}”，发生日期 {on}
              </li>
            ))}
            {fresh.length === 0 && <li>内容已被更正</li>}
          </ul>
          <Changes
            fields={fields}
            names={now.names}
            before={seen.row}
            after={Object.fromEntries(changed.map((name) => [name, now.row[name] ?? null]))}
          />
          <p className="conflict-way">
            您填写的内容仍在下面，没有丢失。请核对后决定是否继续。
            <Button small onClick={onAccept}>
              我已核对，按最新内容继续
            </Button>
          </p>
        </>
      )}
    </div>
  )
}
