import { type Reason, Refusal, refuse } from '../../../kernel/refusal.ts'
import type { Grid, ReadTable } from '../../../server/sheet/grid.ts'
import { textOf } from './former-cells.ts'
import { requestsIn } from './former-sheet-requests.ts'
import { disputesIn, proactiveIn } from './former-sheet-small.ts'

/** The statutory tables as they stand in a workbook, in the form in which `readFormerTables` takes them. */
export interface FormerSheet {
  readonly tables: { readonly t2?: object; readonly t3: object; readonly t4?: object }
  /** The year that a heading names. */
  readonly year?: number
  readonly notes: readonly string[]
}

/**
 * Finds the tables 二, 三, 四 of the form (国办公开办函〔2021〕30号) in a workbook by their printed headings, wherever they stand, with
 * merged and several-line headings. Undefined when nothing in it looks like table 三. Refuses (Refusal) with every fault found.
 */
export function readFormerSheet({ grids, notes }: ReadTable): FormerSheet | undefined {
  const faults: Reason[] = []
  const one = <T>(name: string, found: readonly T[]): T | undefined => {
    if (found.length > 1)
      faults.push({ says: `文件中有${found.length}张${name}`, way: '请只保留一个年度的表，其他年度分别导入' })
    return found[0]
  }
  const each = <T>(read: (grid: Grid) => T | undefined): readonly T[] => grids.flatMap((grid) => read(grid) ?? [])
  const three = one(
    '表三',
    each((grid) => requestsIn(grid, faults)),
  )
  if (three === undefined) return undefined
  const four = one(
    '表四',
    each((grid) => disputesIn(grid, faults)),
  )
  const two = one(
    '表二',
    each((grid) => proactiveIn(grid, faults)),
  )
  if (faults.length > 0) throw new Refusal(faults)
  const absent = [two ? [] : ['表二'], four ? [] : ['表四']].flat()
  const year = yearIn(grids)
  return {
    tables: { t3: three, ...(two && { t2: two }), ...(four && { t4: four }) },
    ...(year !== undefined && { year }),
    notes: [...notes, ...(absent.length > 0 ? [`文件中没有找到${absent.join('、')}，按空白登记`] : [])],
  }
}

/** Reads the workbook of a former report, or says what it should look like. */
export function formerSheetOf(table: ReadTable): FormerSheet {
  const found = readFormerSheet(table)
  if (found) return found
  throw refuse('文件中没有找到表三（收到和处理政府信息公开申请情况）', {
    way: '请保留表头（自然人、商业企业……总计）和左侧各行名称，按统一格式的 25 行 7 列整理后重新上传',
  })
}

function yearIn(grids: readonly Grid[]): number | undefined {
  const years = grids.flatMap(({ sheet, rows }) => {
    const said = [sheet, ...rows.slice(0, 6).flatMap((row) => row.map(textOf))].join('\n')
    return [...said.matchAll(/(20\d\d)年/g)].map(([, year]) => Number(year))
  })
  return new Set(years).size === 1 ? years[0] : undefined
}
