/** One passage of a document that can be named: an article, or a numbered part where there are no articles. */
export interface Passage {
  /** 第三条; 三; empty = what stands before the first. */
  readonly label: string
  /** Chapter and section under which it stands, as written. */
  readonly under?: string
  readonly paragraphs: readonly string[]
}

const NUMERAL = '[一二三四五六七八九十百零〇]+|\\d+'
const HEADING = new RegExp(`^第(${NUMERAL})[编章节](?=\\s|　|$|[^条])`)
const ARTICLE = new RegExp(`^(第(?:${NUMERAL})条(?:之(?:${NUMERAL}))?)[\\s　：:]*`)
const PART = new RegExp(`^((?:${NUMERAL}))、`)

/**
 * Reads the text of a document article by article, with the chapters under which the articles stand. A notice without articles is
 * read by its parts 一、二、; a text with neither is one passage.
 */
export function passagesOf(text: string): readonly Passage[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[\s　]+|[\s　]+$/g, ''))
    .filter(Boolean)
  const begins = lines.some((line) => ARTICLE.test(line)) ? ARTICLE : PART
  const passages: { label: string; under?: string; paragraphs: string[] }[] = []
  let [chapter, section] = ['', '']
  for (const line of lines) {
    const heading = HEADING.exec(line)?.[0]
    if (heading && !ARTICLE.test(line)) {
      if (heading.endsWith('节')) section = line
      else [chapter, section] = [line, '']
      continue
    }
    const label = begins.exec(line)?.[1]
    const under = [chapter, section].filter(Boolean).join('　')
    const last = passages.at(-1)
    if (label !== undefined)
      passages.push({ label, ...(under && { under }), paragraphs: [line.replace(begins, '')].filter(Boolean) })
    else if (last) last.paragraphs.push(line)
    else passages.push({ label: '', paragraphs: [line] })
  }
  return passages
}

/** How a passage is called: 第三条, 第一部分, 开头部分. */
export const nameOf = ({ label }: Passage): string =>
  label === '' ? '开头部分' : label.startsWith('第') ? label : `第${label}部分`
