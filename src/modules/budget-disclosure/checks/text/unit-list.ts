import { tidy } from '../../understanding/label.ts'
import { type Paragraph, placeAt } from '../../understanding/prose.ts'
import type { Book } from '../book.ts'
import { failed, held, type Statement } from './statement.ts'

/** The units that the explanation says a set consists of. */
interface Listed {
  readonly paragraph: Paragraph
  readonly at: number
  readonly names: readonly string[]
  /** How many it says there are, and how many below the head office. */
  readonly count?: number
  readonly below?: number
}

const KIND =
  '(?:行政|参公|参照公务员法管理(?:的)?(?:事业)?|事业|公益[一二]类事业|差额拨款事业|全额拨款事业|其他)(?:单位)?'
const COUNTS = new RegExp(`(?:${KIND})(\\d{1,3})家`, 'g')
const OPENS = /(?:本部门中|部门中|其中)[，,].*?(?:具体)?包括[^:：。]{0,20}[:：]$/
const INLINE = /(?:预算|决算)?单位(?:共|共有|共计)?(\d{1,3})家，?(?:具体)?(?:包括|为)[:：]([^。]+)/
const BELOW =
  /(?:部门预算|部门决算|综合收支)?(?:是)?包括.{2,40}?(?:本部|本级|机关)(?:以及|和|及)?(?:下属|所属)(\d{1,3})家[^，。]{0,8}单位/
const HEAD = /本部|本级|机关$|\(机关\)/

/** Whether the explanation counts its units rightly, and names those that are known or were handed over. */
export function unitListStatements(book: Book): readonly Statement[] {
  const listed = listOf(book)
  if (!listed) return []
  const { paragraph, at, names, count, below } = listed
  const place = placeAt(paragraph, at)
  const tell = (check: string, says: string, expected: string, actual: string) =>
    failed({
      check,
      severity: check === 'X10-count' ? 'error' : 'warning',
      says,
      expected,
      actual,
      place,
      of: `${at}.${actual}`,
    })
  const heads = names.filter((name) => HEAD.test(name)).length
  const counted =
    count === undefined
      ? []
      : count === names.length
        ? [held('X10-count')]
        : [tell('X10-count', `文字写有${count}家单位，列出的是${names.length}家。`, `${names.length}家`, `${count}家`)]
  const under =
    below === undefined || heads !== 1
      ? []
      : below === names.length - 1
        ? [held('X10-below')]
        : [
            tell(
              'X10-below',
              `文字写下属${below}家单位，列出的除本部以外是${names.length - 1}家。`,
              `${names.length - 1}家`,
              `${below}家`,
            ),
          ]
  return [...counted, ...under, ...named(book, names, tell)]
}

type Tell = (check: string, says: string, expected: string, actual: string) => Statement

/** Units that the register of organizations knows, or whose own sets were handed over. */
function named({ own, related }: Book, names: readonly string[], tell: Tell): readonly Statement[] {
  if (own.level !== 'department') return []
  const known = new Set([...(related.unitNames ?? []), ...(related.units ?? []).map(({ body }) => body)])
  return [...known]
    .filter((name) => name !== '' && tidy(name) !== tidy(own.body))
    .map((name) =>
      names.some((one) => isOne(one, name))
        ? held('X10-unit')
        : tell('X10-unit', `所属单位「${name}」没有列在文字的单位构成里。`, `列出${name}`, '没有列出'),
    )
}

/** The district may be left out, the kind of unit stands in brackets. */
function isOne(listed: string, name: string): boolean {
  const [a, b] = [listed, name].map((one) => tidy(one).replace(/\(.*?\)/g, '')) as [string, string]
  return a.includes(b) || (a.length >= 4 && b.endsWith(a))
}

function listOf({ own }: Book): Listed | undefined {
  const table = own.tables.find(({ kind }) => kind === 'unit-list')
  const below = own.paragraphs.map(({ text }) => BELOW.exec(text)?.[1]).find((one) => one)
  const counts = below === undefined ? {} : { below: Number(below) }
  for (const [position, paragraph] of own.paragraphs.entries()) {
    const inline = INLINE.exec(paragraph.text)
    if (inline)
      return { paragraph, at: inline.index, names: splitNames(inline[2] ?? ''), count: Number(inline[1]), ...counts }
    const opens = OPENS.exec(paragraph.text)
    const names = opens ? numbered(own.paragraphs.slice(position + 1)) : []
    if (opens && names.length > 0) {
      const kinds = [...opens[0].matchAll(COUNTS)].map(([, number]) => Number(number))
      const count = kinds.length > 0 ? { count: kinds.reduce((sum, one) => sum + one, 0) } : {}
      return { paragraph, at: opens.index, names, ...count, ...counts }
    }
  }
  const [first] = own.paragraphs
  const side = table?.sides[0]
  const names = side?.lines.map(({ label }) => label.printed.trim()).filter((name) => name !== '') ?? []
  return first && names.length > 0 ? { paragraph: first, at: 0, names } : undefined
}

const splitNames = (list: string): readonly string[] =>
  list
    .split(/[、，,；;和](?![^(]*\))/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** 1. … 2. … in order, up to what is not numbered on. */
function numbered(paragraphs: readonly Paragraph[]): readonly string[] {
  const names: string[] = []
  for (const { text } of paragraphs) {
    const [, number, name = ''] = /^(\d{1,2})[.、．](.+)$/.exec(text) ?? []
    if (Number(number) !== names.length + 1) break
    names.push(name.replace(/[，。；].*$/, ''))
  }
  return names
}
