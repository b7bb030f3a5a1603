import { Tag } from '../../../web/ui/tag.tsx'
import type { SideProps } from './side-props.ts'

/** The sentences that rest on no figure, each with its author and what is worth a second look. */
export function PassagesPanel({ draft, onPassage }: SideProps) {
  const sorted = draft.passages.toSorted((a, b) => b.hints.length - a.hints.length)
  const offered = draft.passages.filter(({ author }) => !author).length
  return (
    <div className="stack">
      <p className="faint">
        没有数据支撑的表述，由撰写人署名负责。{offered > 0 && `其中 ${offered} 段沿用模板，尚无人署名。`}
      </p>
      <ul className="side-list">
        {sorted.map(({ place, text, author, on, hints }) => (
          <li key={place}>
            <button type="button" className="side-passage" onClick={() => onPassage(place)}>
              {text}
            </button>
            <p className="side-line">
              {author ? <span className="faint">{`${author} ${on}`}</span> : <Tag>模板提供</Tag>}
            </p>
            {hints.map((hint) => (
              <p key={hint} className="side-awaits">
                {hint}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
