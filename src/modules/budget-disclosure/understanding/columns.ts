import { readFigure } from './figure.ts'
import { tidy } from './label.ts'
import type { FigureColumn, Phase, Role } from './table.ts'
import { UNITS } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'

const yuan = UNITS.元 as NonNullable<typeof UNITS.元>
const TOTALS = /^(合计|总计|小计|金额|数额|数|总额)$/
const LABELS =
  /名称|^(支出|收入)?(预算)?(项目|科目)(\(.*\))?$|功能分类$|经济科目|^(项目|支出功能分类)\(|品目|组织形式|地区|区划|^(部门|单位)$|用途$/

/** What each column holds, by its header and, where the header does not say, by what stands in it. */
export function rolesOf(paths: readonly (readonly string[])[], data: readonly (readonly string[])[]): readonly Role[] {
  return paths.map((path, column) => {
    const leaf = path.at(-1) ?? ''
    const values = data.map((row) => row[column] ?? '')
    if (/行次|^栏次$|^序号$|^行号$/.test(leaf)) return 'order'
    if (/备注|说明|^原因|依据|公式/.test(leaf)) return 'words'
    if (path.some((text) => /编码|代码|科目码/.test(text)) || /^(类|款|项)$/.test(leaf)) return 'code'
    const said = values.filter((text) => text.trim() !== '' && readFigure(text, yuan).is !== 'nothing')
    const figures = said.filter((text) => ['amount', 'rate'].includes(readFigure(text, yuan).is))
    if (LABELS.test(leaf) && figures.length * 2 <= said.length) return 'name'
    if (said.length > 0)
      return figures.length * 2 > said.length ? 'figure' : column === 0 || path.length === 0 ? 'name' : 'words'
    return LABELS.test(leaf) || path.length === 0 ? 'name' : 'figure'
  })
}

/** A side is a run of label columns with the figure columns behind it. */
export function sidesOf(roles: readonly Role[]): readonly (readonly number[])[] {
  const sides: number[][] = []
  roles.forEach((role, column) => {
    const opens = (role === 'code' || role === 'name') && roles[column - 1] !== 'code' && roles[column - 1] !== 'name'
    const before = roles.slice(0, column).some((one) => one === 'figure')
    if (sides.length === 0 || (opens && before)) sides.push([])
    sides.at(-1)?.push(column)
  })
  return sides
}

const PHASES: readonly (readonly [RegExp, Phase])[] = [
  [/^(上年|上一年|去年).*(数|决算|预算|执行|完成)/, 'previous'],
  [/^(全年|调整|变动)后?预算数?$/, 'adjusted'],
  [/^(年初|本年)?预算(数|金额|安排)?$/, 'budget'],
  [/^(本年)?(支出|收入)?(决算|执行|完成)(数|金额)?$/, 'final'],
]

/** The figure columns of a side with what each measures. The words that stand above all of them are the side's, not the column's. */
export function figureColumns(
  columns: readonly number[],
  paths: readonly (readonly string[])[],
  words: Vocabulary,
  year: number | undefined,
): readonly FigureColumn[] {
  const shared = sharedDepth(columns.map((column) => paths[column] ?? []))
  return columns.map((at) => {
    const path = (paths[at] ?? []).slice(columns.length > 1 ? shared : 0).map((text) => plainHeader(text, year))
    const all = paths[at] ?? []
    const phase = all.map((text) => phaseOf(plainHeader(text, year), text, year)).find((one) => one)
    const rest = path
      .map((text) => text.replace(/^其中[:：]?/, ''))
      .filter((text) => !PHASES.some(([pattern]) => pattern.test(text)))
    const measure = columns.length === 1 ? 'total' : measureOf(rest, words)
    return { at, measure, ...(phase ? { phase } : {}), path: all, partial: all.some((text) => /^其中/.test(text)) }
  })
}

function measureOf(path: readonly string[], words: Vocabulary): string {
  const at = path.findLastIndex((text) => !TOTALS.test(text))
  const text = path[at]
  if (text === undefined) return 'total'
  const above = at > 0 ? measureOf(path.slice(0, at), words) : ''
  return words.measure(text, above) || words.measure(text.replace(/(合计|小计|总计|预算数|决算数|金额)$/, ''), above)
}

const plainHeader = (text: string, year: number | undefined): string => {
  const plain = tidy(text).replace(/\((?:单位[:：]?)?[百千万亿]*元\)/g, '')
  return year ? plain.replace(new RegExp(`^${year}年度?`), '') : plain.replace(/^\d{4}年度?/, '')
}

function phaseOf(plain: string, printed: string, year: number | undefined): Phase | undefined {
  const other = /^(\d{4})年/.exec(tidy(printed))?.[1]
  if (other && year && Number(other) < year) return 'previous'
  return PHASES.find(([pattern]) => pattern.test(plain))?.[1]
}

function sharedDepth(paths: readonly (readonly string[])[]): number {
  const first = paths[0] ?? []
  let depth = 0
  while (depth < first.length - 1 && paths.every((path) => path.length > depth + 1 && path[depth] === first[depth]))
    depth++
  return depth
}
