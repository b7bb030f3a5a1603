import type { Draft } from '../draft.ts'
import { PaperBlock } from './paper-blocks.tsx'
import { PaperProvider } from './paper-context.tsx'

/** The text of the report as it will be printed, every figure a button, every free sentence open to its author. */
export function Paper({ draft }: { readonly draft: Draft }) {
  const { document, frozenOn } = draft
  return (
    <article className="paper">
      {frozenOn && (
        <p className="paper-frozen">已签发，正文和数据于 {frozenOn} 固化；此后的更正不改动本文，另列在“签发后变化”。</p>
      )}
      <h2 className="paper-title">{document.title}</h2>
      {document.addressee && <p className="paper-addressee">{document.addressee}：</p>}
      <PaperProvider draft={draft}>
        {document.blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document are told by their place
          <PaperBlock key={index} block={block} index={index} />
        ))}
      </PaperProvider>
    </article>
  )
}
