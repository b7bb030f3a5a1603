import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import { passagesOf } from '../articles.ts'

/** The text of a document as it is printed: chapters as headings, each article with its number. */
export const textBlocks = (text: string): readonly Block[] => {
  let above: string | undefined
  return passagesOf(text).flatMap(({ label, under, paragraphs }) => {
    const begins = under !== undefined && under !== above ? [heading(1, under)] : []
    above = under
    const [first = '', ...rest] = paragraphs
    const numbered = label === '' ? first : label.startsWith('第') ? `${label}　${first}` : `${label}、${first}`
    return [...begins, ...[numbered, ...rest].map((line) => paragraph(line))]
  })
}

/** Each line a paragraph. */
export const lines = (text: string | undefined): readonly Block[] =>
  (text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => paragraph(line))
