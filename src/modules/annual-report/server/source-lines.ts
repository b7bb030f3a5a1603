import { chineseDay } from '../../../kernel/day.ts'
import type { Figure } from '../../../kernel/figure.ts'
import type { SourceLine } from '../annex.ts'
import type { Confirmation, Standing } from '../confirmation.ts'
import { type Item, stateOf } from '../items.ts'
import { printBlank } from '../print-blank.ts'

interface Known {
  readonly items: readonly Item[]
  readonly figures: ReadonlyMap<string, Figure>
  readonly standings: ReadonlyMap<string, Standing>
  readonly confirmations: ReadonlyMap<string, Confirmation>
  readonly nameOf: (id: string) => string
}

/** The lines of the table of sources: one an item, a table of figures in one line. */
export const sourceLines = (known: Known): readonly SourceLine[] => known.items.map((item) => lineOf(item, known))

function lineOf(item: Item, known: Known): SourceLine {
  const counts = item.indicator?.counts ?? item.blanks[0]?.means ?? ''
  const rows = stateOf(item) === 'known' ? { rows: rowsOf(item.figures) } : {}
  const confirmed = confirmedText(item, known)
  const blank = item.blanks[0]
  const figure = blank && item.blanks.length === 1 ? known.figures.get(blank.id) : undefined
  if (!blank || !figure)
    return {
      name: item.name,
      printed: `${item.blanks.length}格，见表`,
      unit: blank?.unit ?? '',
      counts,
      ...rows,
      confirmed,
    }
  const printed = printBlank(blank, figure, known.nameOf)
  return { name: blank.name, printed, figure: blank.id, unit: blank.unit, counts, ...rows, confirmed }
}

/** How many different rows the figures rest on. */
const rowsOf = (figures: readonly Figure[]): number =>
  new Set(figures.flatMap((one) => (one.is === 'known' ? one.sources.map((row) => `${row.register}/${row.id}`) : [])))
    .size

function confirmedText(item: Item, { standings, confirmations, nameOf }: Known): string {
  const latest = confirmations.get(item.id)
  const standing = standings.get(item.id)
  if (standing === 'incomplete') return '数据尚不齐备'
  if (standing !== 'confirmed' || !latest) return standing === 'questioned' ? '有疑问' : '未确认'
  return `${nameOf(latest.by)}，${chineseDay(latest.on)}`
}
