import type { ReadDocument, ReadLine } from '../reading.ts'
import { tidy } from './label.ts'
import { type Paragraph, paragraphsOf } from './prose.ts'
import { readTable } from './read-table.ts'
import type { DisclosureTable } from './table.ts'
import type { Variant } from './variant.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** One disclosure, of one file or of a text and its tables in several files. */
export interface Disclosure {
  readonly files: readonly string[]
  readonly readable: boolean
  readonly unreadable: ReadDocument['unreadable']
  readonly body: string
  readonly level: 'department' | 'unit' | 'government'
  readonly kind: 'budget' | 'final'
  /** Absent where no year is printed. */
  readonly year?: number
  readonly tables: readonly DisclosureTable[]
  readonly lines: readonly ReadLine[]
  readonly paragraphs: readonly Paragraph[]
  readonly words: Vocabulary
}

/** Understands what was read. Pure: the same reading gives the same understanding. */
export function understand(documents: readonly ReadDocument[], variants: readonly Variant[]): Disclosure {
  const lines = documents.flatMap((one) => one.lines)
  const nearTables = documents.flatMap(({ tables }) =>
    tables.flatMap((table) => [...table.above.slice(0, 6), ...table.rows.slice(0, 3).flat()]),
  )
  const all = [...lines, ...nearTables].map(({ text }) => text)
  const level = levelOf(
    all,
    nearTables.map(({ text }) => text),
  )
  const words = vocabularyOf(variants, level)
  const kind = kindOf(all)
  const year = yearOf(
    lines.map(({ text }) => text),
    nearTables.map(({ text }) => text),
  )
  const body = bodyOf(
    lines.map(({ text }) => text),
    nearTables.map(({ text }) => text),
  )
  const context = { words, body, level, ...(year ? { year } : {}) }
  const read = documents.flatMap((one) => one.tables.map((table) => ({ table, file: one.file })))
  return {
    files: documents.map(({ file }) => file),
    readable: documents.length > 0 && documents.every(({ readable }) => readable),
    unreadable: documents.flatMap(({ unreadable }) => unreadable),
    body,
    level,
    kind,
    ...(year ? { year } : {}),
    tables: read.map(({ table, file }, index) => readTable(table, index, { ...context, file })),
    lines,
    paragraphs: paragraphsOf(lines),
    words,
  }
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (pattern.test(tidy(text)) ? 1 : 0), 0)
}

/** Titles of the sets of governments and of debt disclosure, and what stands above the tables of departments. */
const OF_GOVERNMENT =
  /(?:本级(?:基本)?支出|税收返还|转移支付|债务(?:余额|限额)|社会保险基金|收支平衡|债券.*(?:发行|安排|使用)|一般公共预算收入(?:预算|决算|执行)*).*表/
const OF_DEPARTMENT = /部门.{0,16}(?:收支|收入|支出).*表|财政拨款.*表|(?:部门|单位)名称[:：]|编制(?:部门|单位)/

function levelOf(texts: readonly string[], near: readonly string[]): Disclosure['level'] {
  const cover = texts.slice(0, 40)
  if (count(near, OF_GOVERNMENT) > count(near, OF_DEPARTMENT)) return 'government'
  const government = /(?:政府|财政|全[省市区县]|本级)(?:总)?(?:预算|决算)(?:公开|草案|报告)|财政总(?:预算|决算)/
  const department = count(texts, /部门(?:收支|收入|支出|财务|预算|决算|财政)|部门[:：]|部门名称/)
  if (count(cover, government) > 0 && department === 0) return 'government'
  const unit = count(texts, /单位(?:收支|收入|支出|财务|预算|决算|财政拨款|基本支出)|编制单位|单位名称[:：]|预算单位/)
  if (
    count(cover.slice(0, 8), /(?:单位|本级)\d*年?度?(?:预算|决算)/) > 0 &&
    count(cover.slice(0, 8), /部门(?:预算|决算)/) === 0
  )
    return 'unit'
  return unit > department ? 'unit' : 'department'
}

const kindOf = (texts: readonly string[]): Disclosure['kind'] =>
  count(texts, /决算.{0,12}表$|年度?(?:部门|单位)?决算/) >
  count(texts, /预算.{0,12}表$|年度?(?:部门|单位|区级部门)?预算/)
    ? 'final'
    : 'budget'

function yearOf(lines: readonly string[], near: readonly string[]): number | undefined {
  const pattern = /(20\d{2})年?度?[^\d，。；]{0,40}?(?:预算|决算)/
  const found = [...lines.slice(0, 30), ...near.filter((text) => text.length < 60)]
    .map((text) => pattern.exec(tidy(text))?.[1])
    .filter((year) => year !== undefined)
  const counts = Map.groupBy(found, (year) => year)
  const best = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]
  return best ? Number(best) : undefined
}

const NAMED =
  /(?:预算主管部门|编制部门|编制单位|部门名称|单位名称|填报单位|^部门|^单位)[:：]([^:：]{2,40}?)(?:金额单位.*|单位[:：]?.*|\d{4}年.*)?$/

/** The body as the forms name it; else as the part or the cover does. */
function bodyOf(lines: readonly string[], near: readonly string[]): string {
  const named = [...lines, ...near].flatMap((text) => {
    const name = NAMED.exec(tidy(text))?.[1]?.replace(/(百万|万|亿|千)?元$/, '')
    return name && !/^(万|亿|千)?元/.test(name) ? [name] : []
  })
  const best = [...Map.groupBy(named, (name) => name)].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0]
  if (best) return best
  const part = lines.map((text) => /^第一部分(.{4,40}?)(?:部门|单位)?概况$/.exec(tidy(text))?.[1]).find((one) => one)
  if (part) return part.replace(/\d{4}年度?/, '')
  const cover = lines.slice(0, 6).map(tidy)
  const year = cover.findIndex((text) => /20\d{2}年/.test(text))
  const before = cover.slice(0, year + 1).join('')
  // The name may be broken over two lines.
  const further = cover.slice(0, year + 2).join('')
  return (
    /^(.{2,40}?)20\d{2}年/.exec(before)?.[1] ?? /^20\d{2}年度?(.{2,40}?)(?:部门|单位)?[预决]算/.exec(further)?.[1] ?? ''
  )
}
