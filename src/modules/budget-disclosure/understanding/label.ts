/** What a printed label is compared by: one width, one kind of bracket and dot, no spaces, no quotation marks. */
export const tidy = (text: string): string =>
  text
    .replace(/[①-⑳]/g, (mark) => `(${mark.charCodeAt(0) - 0x245f})`)
    .normalize('NFKC')
    .replace(/[\s“”„‟"'‘’«»《》﹒]/g, '')
    .replace(/[〔[【]/g, '(')
    .replace(/[〕\]】]/g, ')')
    .replace(/其它/g, '其他')

/** item = 一、…; sub = （一）… or 1.…; plain = no number of its own. */
export type Rank = 'item' | 'sub' | 'plain'
export interface Label {
  readonly printed: string
  /** Tidied, without its number and without a leading 其中. */
  readonly bare: string
  readonly rank: Rank
  /** Introduced by 其中: it names a part, not necessarily all parts. */
  readonly partial: boolean
}

const NUMERAL = '[一二三四五六七八九十]+'
const item = new RegExp(`^${NUMERAL}[、.,]`)
const sub = new RegExp(`^(?:\\((?:${NUMERAL}|\\d{1,2})\\)、?|\\d{1,2}[、.,)](?!\\d))`)

export function readLabel(printed: string): Label {
  let bare = tidy(printed)
  const partial = /^(?:其中|#)[:：]?/.test(bare)
  bare = bare.replace(/^(?:其中|#)[:：]?/, '')
  const rank: Rank = item.test(bare) ? 'item' : sub.test(bare) ? 'sub' : 'plain'
  bare = bare.replace(rank === 'item' ? item : sub, '')
  return { printed, bare: bare.replace(/^其中[:：]/, ''), rank, partial: partial || /^其中/.test(bare) }
}
