import { DayText } from '../../../web/ui/day-text.tsx'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import { StateTag } from '../../../web/ui/state-tag.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import type { HintedRequest, RequestHints } from '../hints.ts'
import { requests } from '../requests.register.ts'

const SHOWN = 6

/** The sentences first, then the requests behind them. A hint, never a decision: nothing is refused by itself. */
export function HintList({ hints }: { readonly hints: RequestHints }) {
  if (hints.applicant.length + hints.duplicates.length === 0)
    return <p className="faint">没有发现同一申请人的其他申请，也没有内容相近的申请。</p>
  return (
    <div className="stack">
      {hints.says.map((says) => (
        <p key={says} className="hint-says">
          {says}
        </p>
      ))}
      <Part title="同一申请人" of={hints.applicant} />
      <Part title="内容相近" of={hints.duplicates} />
    </div>
  )
}

function Part({ title, of }: { readonly title: string; readonly of: readonly HintedRequest[] }) {
  if (of.length === 0) return null
  return (
    <section>
      <h3 className="hint-title">
        {title}（{of.length}件）
      </h3>
      <ul className="link-list">
        {of.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <RegisterLink register={requests.id} id={one.id}>
              {one.title}
            </RegisterLink>
            <small>
              <DayText day={one.openedOn} /> <StateTag register={requests.id} state={one.state} />{' '}
              {one.same.map((same) => (
                <Tag key={same}>{same}</Tag>
              ))}
              {one.alike >= 60 && <Tag tone="warn">相似{one.alike}%</Tag>}
            </small>
          </li>
        ))}
      </ul>
      {of.length > SHOWN && (
        <p className="faint">另有{of.length - SHOWN}件，可在台账中按联系电话或者证件号码精确查找。</p>
      )}
    </section>
  )
}
