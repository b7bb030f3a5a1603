import { Tag, type Tone } from '../../../web/ui/tag.tsx'
import type { FindingView } from '../checks/document-view.ts'
import { dimensions, severities } from '../dimensions.ts'

const tones: Readonly<Record<FindingView['severity'], Tone>> = { error: 'bad', warning: 'warn', info: 'plain' }

interface FindingListProps {
  readonly findings: readonly FindingView[]
  readonly chosen?: FindingView | undefined
  readonly onChoose: (finding: FindingView) => void
}

/** What an inspector would write down, by the five dimensions, each with the way to mend it. */
export function FindingList({ findings, chosen, onChoose }: FindingListProps) {
  if (findings.length === 0) return <p className="checked-none">没有发现问题。</p>
  const groups = Object.values(dimensions).flatMap((name) => {
    const some = findings.filter(({ dimension }) => dimension === name)
    return some.length > 0 ? [[name, some] as const] : []
  })
  return groups.map(([name, some]) => (
    <section key={name} className="finding-group">
      <h3>
        {name} <span>{some.length} 处</span>
      </h3>
      <ul>
        {some.map((finding) => (
          <li key={finding.id}>
            <button
              type="button"
              className="finding"
              aria-pressed={finding.id === chosen?.id}
              onClick={() => onChoose(finding)}
            >
              <span className="finding-says">
                <Tag tone={tones[finding.severity]}>{severities[finding.severity]}</Tag> {finding.says}
              </span>
              <span className="finding-remedy">
                {finding.remedy}
                {finding.basis && `　依据：${finding.basis}`}
                {finding.page !== null && `　第${finding.page}页`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ))
}
