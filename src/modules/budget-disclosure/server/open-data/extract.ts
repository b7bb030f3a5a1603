import type { Disclosure } from '../../understanding/document.ts'
import type { DisclosureTable, Line, Side } from '../../understanding/table.ts'
import { classificationNames } from './names.ts'
import type { PublishedRow } from './published-rows.ts'

/** What one published disclosure gives to the long tables; amounts in 分. */
export interface Extract {
  readonly of: PublishedRow
  /** 支出总表 (D3) to 项, split into 基本 and 项目. */
  readonly spending: readonly {
    readonly code: string
    readonly type: 'basic' | 'project' | 'other'
    readonly amount: bigint
  }[]
  /** 一般公共预算基本支出 (D6) to 款. */
  readonly economic: readonly { readonly code: string; readonly amount: bigint }[]
  /** “三公”经费 by part. */
  readonly three: readonly { readonly item: string; readonly amount: bigint }[]
  readonly names: { readonly functional: ReadonlyMap<string, string>; readonly economic: ReadonlyMap<string, string> }
  readonly tables: readonly DisclosureTable[]
}
const TYPES = { basic: 'basic', project: 'project' } as const
const THREE = ['abroad', 'cars-bought', 'cars-run', 'reception'] as const

export function extractOf(of: PublishedRow, { tables }: Disclosure): Extract {
  const one = (kind: string) => tables.find((table) => table.kind === kind)
  const year = of.year
  return {
    of,
    spending: codedLines(one('D3'), 7).flatMap(({ side, line, code }) => spendingOf(side, line, code)),
    economic: codedLines(one('D6'), 5).flatMap(({ side, line, code }) => {
      const amount = amountAt(line, side.figures[0]?.at)
      return amount === undefined ? [] : [{ code, amount }]
    }),
    three: threeOf(one('D7'), of.kind),
    names: {
      functional: classificationNames('functional', year, [one('D3'), one('D5')]),
      economic: classificationNames('economic', year, [one('D6')]),
    },
    tables,
  }
}

interface Coded {
  readonly side: Side
  readonly line: Line
  readonly code: string
}
/** The lines of the finest level; a code that is printed twice counts where it stands first. */
export function codedLines(table: DisclosureTable | undefined, digits: number): readonly Coded[] {
  const seen = new Set<string>()
  return (table?.sides ?? []).flatMap((side) =>
    side.lines.flatMap((line) => {
      const code = line.code?.fault ? undefined : line.code?.code
      if (code?.length !== digits || seen.has(code)) return []
      seen.add(code)
      return [{ side, line, code }]
    }),
  )
}

function spendingOf(side: Side, line: Line, code: string): Extract['spending'] {
  const parts = side.figures.flatMap(({ at, measure }) => {
    const type = TYPES[measure as keyof typeof TYPES]
    const amount = amountAt(line, at)
    return type && amount ? [{ code, type, amount }] : []
  })
  const whole = amountAt(line, side.figures[0]?.at)
  const rest = whole === undefined ? 0n : whole - parts.reduce((sum, { amount }) => sum + amount, 0n)
  return rest === 0n ? parts : [...parts, { code, type: 'other', amount: rest }]
}

/** In accounts, which print the plan beside them, the figure of the accounts. */
function threeOf(table: DisclosureTable | undefined, kind: PublishedRow['kind']): Extract['three'] {
  const [side] = table?.sides ?? []
  const [line] = side?.lines ?? []
  if (!side || !line) return []
  return THREE.flatMap((item) => {
    const columns = side.figures.filter(({ measure }) => measure === item)
    const column = columns.find(({ phase }) => phase === (kind === 'final' ? 'final' : 'budget')) ?? columns[0]
    const amount = amountAt(line, column?.at)
    return amount === undefined ? [] : [{ item, amount }]
  })
}

function amountAt({ cells }: Line, at: number | undefined): bigint | undefined {
  const reading = at === undefined ? undefined : cells.get(at)?.reading
  return reading?.is === 'amount' ? reading.fen : undefined
}
