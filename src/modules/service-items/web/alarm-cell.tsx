import type { RowView } from '../../../kernel/wire.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { alarmsOf } from '../guide.rule.ts'

/** Of versions in use or on their way there; what is over needs no revision. */
const CURRENT: ReadonlySet<string | undefined> = new Set(['draft', 'reviewing', 'releasing', 'released', 'published'])

/** 需要修订, with the reason on hovering. */
export function AlarmCell({ row }: { readonly row: RowView }) {
  const { today } = useSession()
  const found = CURRENT.has(row.state) ? alarmsOf(row.row, today) : []
  return found.length === 0 ? (
    <span className="faint">—</span>
  ) : (
    <span title={found.map(({ says }) => says).join('；')}>
      <Tag tone="bad">需要修订</Tag>
    </span>
  )
}
