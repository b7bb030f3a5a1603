import { cite } from '../../../kernel/law.ts'
import type { RecordView } from '../../../kernel/wire.ts'
import { useSession } from '../../../web/app/session.tsx'
import { alarmsOf } from '../guide.rule.ts'

/** 提醒: what is wrong with the guide today, with what to do. */
export function AlarmList({ record }: { readonly record: RecordView }) {
  const { today } = useSession()
  const found = alarmsOf(record.row, today)
  return found.length === 0 ? (
    <p className="faint">引用的依据现行有效，时限不超过法定期限。</p>
  ) : (
    <ul className="stack">
      {found.map(({ says, way, basis }) => (
        <li key={says}>
          <strong>{says}</strong>
          {basis && <span className="faint">（{cite(basis)}）</span>}
          <p>{way}</p>
        </li>
      ))}
    </ul>
  )
}
