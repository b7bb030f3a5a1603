import { type Paragraph, placeAt } from '../../understanding/prose.ts'
import type { Book } from '../book.ts'
import type { Finding } from '../finding.ts'
import { found, type Rule } from './rule.ts'

const leftOver: Rule = {
  id: 'year-left-over',
  name: '文字的年度是本年度',
  dimension: '真实性',
  severity: 'error',
  remedy: '请把年度改为本年度，并核对这一段的数字是不是也沿用了上年的。',
}
/** A heading names the year of what it explains. */
const HEADING =
  /^(?:第.{1,3}部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))?(20\d{2})年度?[^，。；]{0,40}?(?:预算|决算)[^，。；]{0,16}?(?:说明|情况|概况|表)$/
/** The subject of a sentence that opens a paragraph: 2022年度本部门…预算为…万元. */
const SUBJECT =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])?(20\d{2})年度?(?!\d|当年)[^。；]{0,60}?\d[\d,.]*万?元/
/** What is rightly said of another year. */
const OF_OTHER = /执行|完成|上年|以前年度|结转|调整|追加|截[至止]|通知|办法|规定|规划|文件|批复|实施方案/

/** A year that the text of last year's edition left behind: in headings and at the beginning of a paragraph. */
export function leftOverYears({ own }: Book): readonly Finding[] {
  const { year } = own
  if (year === undefined) return []
  return own.paragraphs.flatMap((paragraph) => {
    const printed = yearIn(paragraph, own.kind)
    if (printed === undefined || printed === year || printed < year - 3 || printed > year) return []
    if (!isHeading(paragraph.text) && !isSure(paragraph, own.paragraphs, year)) return []
    const says = `这一段以「${printed}年」开头，文件是${year}年的：「${paragraph.text.slice(0, 30)}…」。`
    return [
      found(leftOver, {
        ...{ says, place: placeAt(paragraph, 0), of: `${paragraph.text.length}.${paragraph.text.slice(0, 12)}` },
        ...{ expected: `${year}年`, actual: `${printed}年` },
      }),
    ]
  })
}

const isHeading = (text: string): boolean => text.length < 60 && HEADING.test(text)

/** Last year may be spoken of: not where it is compared with the year before it, nor as all that a chapter says. */
function isSure(paragraph: Paragraph, all: readonly Paragraph[], year: number): boolean {
  if (paragraph.text.includes(`${year}年`)) return false
  if (/(?:与|比|较)(?:上年|上一年|去年)/.test(paragraph.text)) return true
  if (new RegExp(`(?:与|比|较)${year - 2}年`).test(paragraph.text)) return true
  const chapter = paragraph.headings.join('|')
  const inside = all.filter(({ headings }) => headings.join('|') === chapter)
  const [first] = inside.filter(({ text }) => !text.endsWith(paragraph.headings.at(-1) ?? ' '))
  return (
    first === paragraph && inside.every(({ text, headings }) => headings.at(-1) === text || !text.includes(`${year}年`))
  )
}

function yearIn({ text }: Paragraph, kind: 'budget' | 'final'): number | undefined {
  const word = kind === 'budget' ? /预算/ : /决算|支出|收入/
  const other = kind === 'budget' ? /决算/ : /预算数?为|年初预算/
  const heading = isHeading(text) ? HEADING.exec(text) : null
  if (heading && word.test(heading[0]) && !OF_OTHER.test(heading[0])) return Number(heading[1])
  const subject = SUBJECT.exec(text)
  if (!subject || !word.test(subject[0]) || other.test(subject[0]) || OF_OTHER.test(subject[0])) return undefined
  return Number(subject[1])
}
