import type { OfficialDocument } from '../../../kernel/document.ts'
import { blockId } from './paper-blocks.tsx'

/** The headings of the report, each with how many ＊ stand below it. */
export function Outline({ document }: { readonly document: OfficialDocument }) {
  const headings = document.blocks.flatMap((block, index) =>
    block.is === 'heading' && block.level <= 2 ? [{ block, index }] : [],
  )
  return (
    <nav className="report-outline" aria-label="章节">
      <ul>
        {headings.map(({ block, index }, at) => {
          const until = headings[at + 1]?.index ?? document.blocks.length
          const stars = starsIn(document, index + 1, until)
          return (
            <li key={blockId(index)} className={`outline-${block.level}`}>
              <a href={`#${blockId(index)}`}>
                <span>{block.text}</span>
                {stars > 0 && <small title={`有 ${stars} 处“＊”`}>＊{stars}</small>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function starsIn({ blocks }: OfficialDocument, from: number, until: number): number {
  let stars = 0
  for (const block of blocks.slice(from, until)) {
    if (block.is === 'paragraph')
      stars += block.runs.filter((run) => isStar(typeof run === 'string' ? run : run.text)).length
    if (block.is === 'table')
      stars += block.rows.flat().filter((cell) => typeof cell !== 'string' && isStar(cell.text)).length
  }
  return stars
}

const isStar = (text: string): boolean => text === '＊'
