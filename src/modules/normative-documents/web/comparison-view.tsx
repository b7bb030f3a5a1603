import './comparison.css'
import { useId, useState } from 'react'
import { Blank } from '../../../web/ui/blank.tsx'
import { Tag, type Tone } from '../../../web/ui/tag.tsx'
import { type Compared, compared } from '../comparison.ts'

export interface Version {
  readonly name: string
  readonly text: string
}
const KINDS: Readonly<Record<Compared['is'], readonly [name: string, tone: Tone]>> = {
  same: ['没有变化', 'plain'],
  changed: ['有修改', 'warn'],
  added: ['新增', 'good'],
  removed: ['删去', 'bad'],
}

/** Any two versions of a text, article by article; at first the last two. */
export function ComparisonView({ versions }: { readonly versions: readonly Version[] }) {
  const [chosen, setChosen] = useState<readonly [number, number]>()
  const [isShort, setShort] = useState(true)
  const [before, after] = chosen ?? [versions.length - 2, versions.length - 1]
  const [old, now] = [versions[before], versions[after]]
  if (!old || !now)
    return <Blank title="还没有两个可以比较的版本">形成征求意见稿、送审稿、公布稿以后，可以在这里逐条比较。</Blank>
  const all = compared(old.text, now.text)
  const shown = isShort ? all.filter(({ is }) => is !== 'same') : all
  return (
    <div className="stack">
      <div className="versions">
        <Choice name="原版本" versions={versions} value={before} onChoose={(one) => setChosen([one, after])} />
        <Choice name="新版本" versions={versions} value={after} onChoose={(one) => setChosen([before, one])} />
        <button type="button" className="quiet" onClick={() => setShort(!isShort)}>
          {isShort ? '显示全文' : '只看变化'}
        </button>
      </div>
      <p className="faint">
        共{all.length}条，{all.filter(({ is }) => is !== 'same').length}
        条有变化；删去的文字加删除线，新增的文字加下划线。
      </p>
      <div className="compared">
        {shown.length === 0 ? (
          <Blank title="两个版本没有差别" />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no identity but their place
          shown.map((one, index) => <Passage key={index} one={one} />)
        )}
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly versions: readonly Version[]
  readonly value: number
  readonly onChoose: (index: number) => void
}

function Choice({ name, versions, value, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <label htmlFor={id}>
      {name}
      <select id={id} className="input" value={value} onChange={({ target }) => onChoose(Number(target.value))}>
        {versions.map((version, index) => (
          <option key={version.name} value={index}>
            {version.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Passage({ one }: { readonly one: Compared }) {
  const { before, after, is, words } = one
  const [kind, tone] = KINDS[is]
  const name = before === undefined || before === after ? after : after === undefined ? before : `${before} → ${after}`
  return (
    <section className={is}>
      <h3>
        {name} <Tag tone={tone}>{kind}</Tag>
      </h3>
      <p>
        {words.map(({ is: mark, text }, index) => {
          const key = `${index}`
          if (mark === 'same') return <span key={key}>{text}</span>
          return mark === 'new' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
        })}
      </p>
    </section>
  )
}
