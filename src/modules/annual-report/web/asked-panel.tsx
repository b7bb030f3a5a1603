import { useState } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import { Tag, type Tone } from '../../../web/ui/tag.tsx'
import { askedParts, contributions } from '../contributions.register.ts'
import type { DraftContribution } from '../draft.ts'
import type { AskedPart } from '../template/language.ts'
import { AskDialog } from './ask-dialog.tsx'
import type { SideProps } from './side-props.ts'

/** 不足和原因、下一年度安排: whom it was asked of, and what came back. */
export function AskedPanel({ draft }: SideProps) {
  const [asking, setAsking] = useState<AskedPart>()
  return (
    <div className="stack">
      {(Object.keys(askedParts) as AskedPart[]).map((part) => {
        const asked = draft.asked.filter((one) => one.part === part)
        return (
          <section key={part} className="side-section">
            <h3>{askedParts[part]}</h3>
            {asked.length === 0 && <p className="faint">还没有向任何人征询；没有采用的材料，报告不能签发。</p>}
            <ul className="side-list">
              {asked.map((one) => (
                <AskedLine key={one.id} asked={one} />
              ))}
            </ul>
            {!draft.frozenOn && (
              <Button small onClick={() => setAsking(part)}>
                发出征询
              </Button>
            )}
          </section>
        )
      })}
      {asking && <AskDialog draft={draft} part={asking} onClose={() => setAsking(undefined)} />}
    </div>
  )
}

const states: Readonly<Record<DraftContribution['state'], readonly [string, Tone]>> = {
  asked: ['待提供', 'warn'],
  written: ['待采用', 'accent'],
  accepted: ['已采用', 'good'],
  withdrawn: ['不再征询', 'plain'],
}

function AskedLine({ asked }: { readonly asked: DraftContribution }) {
  const [name, tone] = states[asked.state]
  return (
    <li>
      <p className="side-line">
        <RegisterLink register={contributions.id} id={asked.id}>
          {asked.askedOf}
        </RegisterLink>
        <Tag tone={tone}>{name}</Tag>
        <span className="faint">
          {asked.askedOn} 发出{asked.state === 'asked' && asked.due && `，${asked.due} 前提供`}
        </span>
      </p>
      {asked.text && <p className="side-text">{asked.text}</p>}
    </li>
  )
}
