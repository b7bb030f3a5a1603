import { tidy } from '../../understanding/label.ts'
import type { Paragraph } from '../../understanding/prose.ts'
import type { DisclosureTable } from '../../understanding/table.ts'
import type { Book } from '../book.ts'
import { type Placed, placedLines } from '../placed.ts'

/** A function item that the prose speaks of, with the line of the table that it names. */
export interface ProseItem {
  readonly paragraph: Paragraph
  /** Where the text of the item goes on behind its name. */
  readonly from: number
  readonly to: number
  readonly className: string
  readonly group: string
  readonly name: string
  readonly line?: Placed
  /** The 款 as the table prints it, where the prose prints another. */
  readonly otherGroup?: string
  /** The name of the line, where it was found by its amount. */
  readonly otherName?: string
}

const PART = '[^，。；：:“”"()（）、.\\d][^，。；：:“”"（）]{1,50}?'
const NAMED = new RegExp(
  `(?:(${PART})\\(类\\)(?:支出)?)?(?:(${PART})\\(款\\)(?:支出)?)?(${PART})\\(项\\)|“(${PART})[-—](${PART})[-—](${PART})”科目`,
  'g',
)
const TABLES = ['D5', 'fiscal-spending', 'D8', 'D9', 'D3']

/** The items of function classification in the prose; 类 and 款 may stand in the headings above. */
export function proseItems({ own }: Book): readonly ProseItem[] {
  const tables = TABLES.flatMap((kind) => own.tables.filter((table) => table.kind === kind))
  return own.paragraphs.flatMap((paragraph) => {
    const found = [...paragraph.text.matchAll(NAMED)]
    return found.map((match, at): ProseItem => {
      const [, a = '', b = '', c = '', d = '', e = '', f = ''] = match
      const className = a || d || heading(paragraph, '类')
      const group = b || e || heading(paragraph, '款')
      const name = c || f
      const base = { paragraph, className, group, name }
      const place = { from: match.index + match[0].length, to: found[at + 1]?.index ?? paragraph.text.length }
      return { ...base, ...place, ...lineOf(tables, className, group, name) }
    })
  })
}

function heading({ headings }: Paragraph, level: string): string {
  const pattern = new RegExp(`([^()、.]{2,40})\\(${level}\\)`)
  return headings.toReversed().flatMap((one) => pattern.exec(one)?.[1] ?? [])[0] ?? ''
}

/** The line in the first table that prints the item once within the named 类 and 款. */
function lineOf(
  tables: readonly DisclosureTable[],
  className: string,
  group: string,
  name: string,
): { readonly line?: Placed; readonly otherGroup?: string } {
  for (const table of tables) {
    const names = new Map(
      placedLines(table).flatMap(({ line }) => (line.code ? [[line.code.code, line.label.bare] as const] : [])),
    )
    const fits = (code: string, said: string) => said === '' || looseName(names.get(code) ?? '') === looseName(said)
    const named = placedLines(table).filter(
      ({ line }) =>
        line.code?.code.length === 7 &&
        looseName(line.label.bare) === looseName(name) &&
        fits(line.code.code.slice(0, 3), className),
    )
    const exact = named.filter(({ line }) => fits(line.code?.code.slice(0, 5) ?? '', group))
    if (exact.length === 1 && exact[0]) return { line: exact[0] }
    const [only, ...others] = named
    if (exact.length === 0 && only && others.length === 0 && className !== '')
      return { line: only, otherGroup: names.get(only.line.code?.code.slice(0, 5) ?? '') ?? '' }
  }
  return {}
}

/** Prose drops 支出, 费 and 的 as it likes. */
const looseName = (name: string): string =>
  tidy(name)
    .replace(/[()、,，·的]/g, '')
    .replace(/(支出|费用|经费|费)+$/, '')
