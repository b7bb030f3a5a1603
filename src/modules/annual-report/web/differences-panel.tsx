import type { Day } from '../../../kernel/day.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Blank } from '../../../web/ui/blank.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { reportApi } from './report-addresses.ts'
import type { SideProps } from './side-props.ts'

/** GET /differences: what the registers say today that the signed report does not. */
interface Later {
  readonly frozenOn: Day
  readonly differences: readonly {
    readonly figure: string
    readonly name: string
    readonly printed: string
    readonly now: string
    readonly evidence: readonly string[]
    readonly redefined: boolean
  }[]
}

export function DifferencesPanel({ draft, onFigure }: SideProps) {
  const later = useGet<Later>(reportApi('differences', draft.kind, draft.year))
  return (
    <Loaded from={later}>
      {({ frozenOn, differences }) =>
        differences.length === 0 ? (
          <Blank title="没有变化">自 {frozenOn} 签发以来，各项数据与台账一致。</Blank>
        ) : (
          <ul className="side-list">
            {differences.map(({ figure, name, printed, now, evidence, redefined }) => (
              <li key={figure}>
                <p className="side-line">
                  <button type="button" className="side-name" onClick={() => onFigure(figure)}>
                    {name}
                  </button>
                </p>
                <p>
                  签发时 <b>{printed}</b>，按现有记录为 <b>{now}</b>
                </p>
                <p className="side-awaits">
                  {evidence.length > 0 && `签发后新增 ${evidence.length} 条留痕`}
                  {redefined && '；口径定义已经变更'}
                </p>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
