import type { Block } from '../../../kernel/document.ts'
import { PaperRun } from './paper-run.tsx'
import { PaperTable } from './paper-table.tsx'

export const blockId = (index: number): string => `report-block-${index}`

export function PaperBlock({ block, index }: { readonly block: Block; readonly index: number }) {
  switch (block.is) {
    case 'heading': {
      const Heading = `h${Math.min(6, block.level + 2)}` as 'h3'
      return (
        <Heading id={blockId(index)} className={`paper-heading-${block.level}`}>
          {block.text}
        </Heading>
      )
    }
    case 'paragraph':
      return block.runs.length === 1 && block.runs[0] === '＊' ? (
        <p className="paper-asked">＊ 待有关同志提供材料，见右侧“征询”</p>
      ) : (
        <p>
          {block.runs.map((run, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a paragraph are told by their place
            <PaperRun key={at} run={run} />
          ))}
        </p>
      )
    case 'table':
      return <PaperTable table={block} />
    default:
      return null
  }
}
