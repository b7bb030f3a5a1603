import { Blank } from '../../../web/ui/blank.tsx'
import { Reasons } from '../../../web/ui/reasons.tsx'
import type { SideProps } from './side-props.ts'

/** Why the report cannot go to the meeting or be signed, in sentences, and what is worth a look. */
export function ToDoPanel({ draft }: SideProps) {
  const stars = draft.figures.filter(({ is }) => is !== 'known').length
  const broken = draft.identities.filter(({ holds, soft }) => holds === false && !soft).length
  return (
    <div className="stack">
      {draft.blockers.length > 0 ? (
        <>
          <p className="faint">提请会议审议和签发之前，须先解决：</p>
          <Reasons as="hint" reasons={draft.blockers} />
        </>
      ) : (
        <Blank title="可以提请会议审议">数据已经确认，征询的材料已经采用，规定内容齐全。</Blank>
      )}
      {(stars > 0 || broken > 0) && (
        <ul className="side-notes">
          {stars > 0 && (
            <li>
              正文有 {stars}{' '}
              个数据印作“＊”。这不妨碍签发，但签发人须写明知悉的项数；每一处都可以点开，查看还在等待什么。
            </li>
          )}
          {broken > 0 && <li>统计表有 {broken} 处勾稽关系不成立，请在“勾稽”中逐处核对。</li>}
        </ul>
      )}
    </div>
  )
}
