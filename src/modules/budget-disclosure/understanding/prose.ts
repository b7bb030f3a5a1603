import type { Place, ReadLine } from '../reading.ts'
import { tidy } from './label.ts'

/** One paragraph: its lines joined without spaces, with the headings above it and the way back to the printed line. */
export interface Paragraph {
  readonly text: string
  readonly headings: readonly string[]
  readonly lines: readonly { readonly from: number; readonly place: Place; readonly text: string }[]
}

const PART = /^第[一二三四五六七八九十]+(部分|章)/
const OPENS =
  /^(第[一二三四五六七八九十]+(部分|章)|[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|(注|说明)[:：])/
/** A line that begins with an amount goes on with the sentence above, whatever that looks like. */
const AMOUNT = /^\d[\d,]*(\.\d+)?[万亿]?元/
const HEADING = /(情况|说明|概况|职能|职责|设置|解释|目标|表|预算|决算|构成|依据|安排|主体|方案|周期|概述|管理|事项)$/
const SHORT = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)).{2,14}(?:经费|采购)$/

/** Joins the lines to paragraphs. A number alone on a line is a page number that the file left between two lines. */
export function paragraphsOf(lines: readonly ReadLine[]): readonly Paragraph[] {
  const paragraphs: { text: string; headings: readonly string[]; lines: Paragraph['lines'][number][] }[] = []
  let headings: string[] = []
  let open = false
  for (const line of lines) {
    const text = proseOf(line.text)
    if (text === '' || /^[-—–]?\d{1,3}[-—–]?$/.test(text)) continue
    const last = paragraphs.at(-1)
    const closes = last && !open
    if (!last || ((OPENS.test(text) || closes) && !AMOUNT.test(text))) {
      headings = headingsBefore(headings, text)
      paragraphs.push({ text, headings, lines: [{ from: 0, place: line.place, text: line.text }] })
    } else {
      last.lines.push({ from: last.text.length, place: line.place, text: line.text })
      last.text += text
    }
    const now = paragraphs.at(-1)?.text ?? ''
    open = !((HEADING.test(text) || SHORT.test(now)) && now.length < 48 && !/[，。；]/.test(now))
  }
  return paragraphs
}

/** Prose as it is compared: full-width letters narrowed, no spaces, Chinese punctuation kept. */
export const proseOf = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ％．，]/g, (mark) => (mark === '，' ? mark : mark.normalize('NFKC')))
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/其它/g, '其他')
    .replace(/\s/g, '')

export const placeAt = (paragraph: Paragraph, offset: number): Place =>
  paragraph.lines.findLast(({ from }) => from <= offset)?.place ?? {}

const level = (text: string): number =>
  PART.test(text) ? 0 : /^[一二三四五六七八九十]+、/.test(text) ? 1 : /^\([一二三四五六七八九十]+\)/.test(text) ? 2 : 3

function headingsBefore(headings: readonly string[], text: string): string[] {
  if (!OPENS.test(text)) return [...headings]
  const at = level(text)
  return [
    ...headings.slice(0, at),
    ...Array.from({ length: Math.max(0, at - headings.length) }, () => ''),
    tidy(text).slice(0, 60),
  ]
}
