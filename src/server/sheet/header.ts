import type { ForeignSheet } from '../../kernel/foreign-sheet.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import { fieldsOf } from './fields-of.ts'
import { columnLetter, type Grid, plain, type ReadTable } from './grid.ts'
import { foreignNames, type Names, namesOf, normal, SYSTEM_HEADINGS } from './header-names.ts'
import { isMoneyUnit } from './money-scale.ts'
import { TEMPLATE_SHEETS } from './template.ts'

export interface MatchedColumn {
  /** Zero-based. */
  readonly at: number
  readonly key: string
  readonly field: Field
  /** The unit that the heading (or a line 单位：… above it) names, for money. */
  readonly unit?: string
  /** A number of another system counts so many times here. */
  readonly times?: number
}
export interface Matched {
  readonly grid: Grid
  /** The row of the headings, zero-based. */
  readonly row: number
  readonly columns: readonly MatchedColumn[]
  /** Where an export carries the id by which a row is known; a table of another system has none of ours. */
  readonly idAt?: number
  readonly notes: readonly string[]
}
const DEPTH = 20
const OF_TEMPLATE: ReadonlySet<string> = new Set(Object.values(TEMPLATE_SHEETS))

/**
 * Finds the row of headings and what each column is. Refuses a table without one, with a needed column missing, a column twice, a heading
 * merged over several columns, and money whose unit nobody wrote.
 */
export function matchHeader(register: AnyRegister, { grids, notes }: ReadTable, foreign?: ForeignSheet): Matched {
  const names = foreign ? foreignNames(foreign) : namesOf(register)
  const found = grids.map((grid) => ({ grid, ...bestRow(grid, names) }))
  const chosen = found.find(({ count }) => count > 0 && count * 2 >= Math.max(...found.map((one) => one.count)))
  if (!chosen)
    throw refuse(`没有找到${register.name}的表头${notes.length > 0 ? `（${notes.join('；')}）` : ''}`, {
      way: foreign
        ? `请确认这是${foreign.name}；表头应当包含${neededOf(register, foreign)
            .map(([, name]) => name)
            .join('、')}`
        : `请使用导入模板；表头应当包含${requiredNames(register).join('、')}`,
    })
  const others = found.filter((one) => one !== chosen && one.grid.rows.length > 0 && !OF_TEMPLATE.has(one.grid.sheet))
  const { columns, unknown } = columnsOf(register, chosen.grid, chosen.row, names)
  checkColumns(chosen.grid, chosen.row, columns)
  checkNeeded(register, columns, foreign)
  const id = headings(chosen.grid, chosen.row).find(({ text }) => normal(text) === normal(SYSTEM_HEADINGS.id))
  return {
    grid: chosen.grid,
    row: chosen.row,
    columns,
    ...(id && !foreign && { idAt: id.at }),
    notes: [
      ...notes,
      ...others.map(({ grid }) => `工作表「${grid.sheet}」没有导入，一次只导入一张工作表`),
      ...unknown.map((text) => `「${text}」不是${register.name}的栏目，没有导入`),
    ],
  }
}

function bestRow(grid: Grid, names: Names): { row: number; count: number } {
  let best = { row: 0, count: 0 }
  for (let row = 0; row < Math.min(DEPTH, grid.rows.length); row++) {
    const count = headings(grid, row).filter(({ text }) => keyOf(text, names) !== undefined).length
    if (count > best.count) best = { row, count }
  }
  return best
}

/** The headings of a row; a heading merged downwards from a row above stands for its column. */
function headings(grid: Grid, row: number): { at: number; text: string }[] {
  const width = Math.max(0, ...grid.rows.slice(0, row + 1).map((line) => line.length))
  return Array.from({ length: width }, (_, at) => {
    const merge = grid.merges.find(
      (one) => one.startRow < row && row <= one.endRow && one.startCol === at && one.endCol === at,
    )
    const cell = plain(grid.rows[merge ? merge.startRow : row]?.[at])
    return { at, text: typeof cell === 'string' ? cell.trim() : '' }
  }).filter(({ text }) => text !== '')
}

/** The key of a heading: by its whole text, or without a unit in brackets at its end. */
function keyOf(text: string, { fields }: Names): { key: string; unit?: string } | undefined {
  const whole = fields.get(normal(text))
  if (whole !== undefined) return { key: whole }
  const match = /^(.+?)[(（](?:单位)?[:：]?([^()（）]+)[)）]$/.exec(text.trim())
  const key = match && fields.get(normal(match[1] ?? ''))
  return match && key !== undefined && key !== null ? { key, unit: normal(match[2] ?? '') } : undefined
}

function columnsOf(register: AnyRegister, grid: Grid, row: number, names: Names) {
  const above = unitAbove(grid, row)
  const columns: MatchedColumn[] = []
  const unknown: string[] = []
  for (const { at, text } of headings(grid, row)) {
    const found = keyOf(text, names)
    const field = found && (register.fields[found.key] as Field)
    if (!field) {
      if (!names.passed.has(normal(text))) unknown.push(text)
      continue
    }
    const unit = found.unit ?? (field.kind === 'money' ? above : undefined)
    const times = names.times?.get(normal(text)) ?? 1
    columns.push({ at, key: found.key, field, ...(unit !== undefined && { unit }), ...(times !== 1 && { times }) })
  }
  return { columns, unknown }
}

/** 单位：万元 in a line above the headings. */
function unitAbove(grid: Grid, row: number): string | undefined {
  for (const cell of grid.rows.slice(0, row).flat()) {
    const text = plain(cell)
    const unit = typeof text === 'string' ? /单位[:：]\s*([^\s，,；;]+)/.exec(text)?.[1] : undefined
    if (unit !== undefined && isMoneyUnit(unit)) return unit
  }
  return undefined
}

function checkColumns(grid: Grid, row: number, columns: readonly MatchedColumn[]): void {
  const has = new Map<string, MatchedColumn>()
  for (const column of columns) {
    const { field, at, unit } = column
    const first = has.get(column.key)
    if (first)
      throw refuse(`「${field.name}」出现在两列（${columnLetter(first.at)} 列和 ${columnLetter(at)} 列）`, {
        way: '请只保留一列',
      })
    has.set(column.key, column)
    const merge = grid.merges.find(
      (one) => one.startCol === at && one.endCol > at && one.startRow <= row && row <= one.endRow,
    )
    if (merge)
      throw refuse(
        `表头「${field.name}」合并了 ${columnLetter(merge.startCol)} 至 ${columnLetter(merge.endCol)} 列，无法判断取哪一列`,
        { way: '请取消合并，每列写一个栏目名称' },
      )
    if (field.kind === 'money' && !(unit !== undefined && isMoneyUnit(unit)))
      throw refuse(
        unit === undefined ? `「${field.name}」没有写明金额单位` : `「${field.name}」的单位「${unit}」无法识别`,
        {
          way: `请在表头写成「${field.name}（元）」或者「${field.name}（万元）」`,
        },
      )
  }
}

function checkNeeded(register: AnyRegister, columns: readonly MatchedColumn[], foreign?: ForeignSheet): void {
  const has = new Map(columns.map((column) => [column.key, column]))
  const missing = foreign
    ? neededOf(register, foreign).flatMap(([key, name]) => (has.has(key) ? [] : [name]))
    : requiredNames(register, has)
  if (missing.length > 0)
    throw refuse(`缺少必填的列：${missing.join('、')}`, {
      way: foreign ? `请从平台重新导出${foreign.name}，或者补上这些列` : '请使用导入模板，或者补上这些列',
    })
}

/** What a table of another system must have a column for, by the name that it has there. */
const neededOf = (
  register: AnyRegister,
  { columns, fixed, datedOnImport }: ForeignSheet,
): readonly [string, string][] =>
  fieldsOf(register).flatMap(([key, field]): [string, string][] =>
    field.required && fixed[key] === undefined && key !== datedOnImport
      ? [[key, columns.find((one) => one.field === key)?.headings[0] ?? field.name]]
      : [],
  )

const requiredNames = (register: AnyRegister, present: ReadonlyMap<string, unknown> = new Map()): string[] =>
  fieldsOf(register)
    .filter(([key, field]) => field.required && !present.has(key))
    .map(([, field]) => field.name)
