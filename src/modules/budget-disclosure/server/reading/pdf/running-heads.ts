import type { PageContent } from './page-content.ts'
import type { TextLine } from './text-lines.ts'

/** The part of a page's height, above and below, where page numbers and running heads stand. */
const MARGIN = 0.1
const PAGE_NUMBER =
  /^[-—–－_·.\s]*(第\s*)?(\d{1,4}|[ivxlcⅰ-ⅻ]{1,7}|[一二三四五六七八九十百]{1,5})(\s*页)?([\s,，/／]*(共|of|\/)?\s*\d{1,4}\s*页?)?[-—–－_·.\s]*$/i

/** The pages without page numbers and the heads and feet that come again on many pages. */
export function withoutRunningHeads(pages: readonly PageContent[]): PageContent[] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(outer(page).map((line) => keyOf(line, page)))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const often = Math.max(3, pages.length * 0.3)
  return pages.map((page) => {
    const drop = new Set(
      outer(page).filter((line) => PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line, page)) ?? 0) >= often),
    )
    return drop.size === 0 ? page : { ...page, lines: page.lines.filter((line) => !drop.has(line)) }
  })
}

/** Lines in the margins with nothing of the page beyond them. */
function outer({ lines, pieces, marks: { height } }: PageContent): TextLine[] {
  const top = Math.min(...pieces.map((piece) => piece.top), height)
  const bottom = Math.max(...pieces.map((piece) => piece.bottom), 0)
  return lines.filter(
    (line) =>
      (line.bottom < height * MARGIN && line.bottom <= top) || (line.top > height * (1 - MARGIN) && line.top >= bottom),
  )
}

const keyOf = (line: TextLine, { marks: { height } }: PageContent): string =>
  `${line.bottom < height / 2 ? 'top' : 'bottom'} ${line.text.replace(/\d+/g, '0').replace(/\s+/g, '')}`
