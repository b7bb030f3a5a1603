import type { ReadCell, ReadDocument, ReadTable } from '../../reading.ts'

/** One function item with its money, in steps of the printed unit or, when rounded, in hundredths of a step. */
export interface Item {
  readonly code: string
  readonly staff: number
  readonly public: number
  readonly project: number
  /** Project money that is not 财政拨款. */
  readonly own: number
}
export interface Made {
  readonly kind: 'budget' | 'final'
  readonly unit: '元' | '千元' | '万元'
  /** Figures carry two digits more than are printed, each rounded on its own. */
  readonly rounded: boolean
  readonly items: readonly Item[]
  readonly fund: number
  readonly carried: number
}

const NAMES: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '20103': '政府办公厅（室）及相关机构事务',
  '2010301': '行政运行',
  '2010302': '一般行政管理事务',
  '205': '教育支出',
  '20502': '普通教育',
  '2050201': '学前教育',
  '2050202': '小学教育',
  '20503': '职业教育',
  '2050302': '中等职业教育',
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '212': '城乡社区支出',
  '21208': '国有土地使用权出让收入安排的支出',
  '2120802': '土地开发支出',
  '301': '工资福利支出',
  '30101': '基本工资',
  '30102': '津贴补贴',
  '302': '商品和服务支出',
  '30201': '办公费',
  '30217': '公务接待费',
  '303': '对个人和家庭的补助',
  '30302': '退休费',
}
export const itemCodes = ['2010301', '2010302', '2050201', '2050202', '2050302', '2080505'] as const

type Row = readonly (number | string)[]
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)

/** A consistent disclosure of nine tables, as a reader would hand it over. */
export function madeDepartment(made: Made): ReadDocument {
  const { kind, items, fund } = made
  const word = kind === 'budget' ? '预算' : '决算'
  return {
    ...{ file: 'made.pdf', format: 'pdf', readable: true, unreadable: [], pages: 9 },
    lines: [line(`云州市教育局2024年度部门${word}`)],
    tables: tablesOf(made, items, fund).map(([title, rows]) => table(made, `${title}${word}`, rows)),
  }
}

const line = (text: string) => ({ text, place: {} })

function table({ unit, rounded }: Made, title: string, rows: readonly Row[]): ReadTable {
  const text = (cell: number | string): string => (typeof cell === 'string' ? cell : printed(cell, rounded))
  return {
    rows: rows.map((row): readonly ReadCell[] => row.map((cell) => line(text(cell)))),
    above: [line(`单位：${unit}`), line(`${title}表`)],
    below: [],
    pages: [1],
  }
}

/** Two decimals; nothing is printed as a blank. */
function printed(value: number, rounded: boolean): string {
  const steps = rounded ? Math.round(value / 100) : value
  if (steps === 0) return ''
  return `${Math.trunc(steps / 100)}.${String(Math.abs(steps % 100)).padStart(2, '0')}`
}

type Column = (item: Item) => number
const all: Column = (one) => one.staff + one.public + one.project + one.own
const fiscal: Column = (one) => one.staff + one.public + one.project
const basic: Column = (one) => one.staff + one.public
const ownMoney: Column = (one) => one.own

function tablesOf(made: Made, items: readonly Item[], fund: number): readonly (readonly [string, readonly Row[]])[] {
  const total = (column: Column) => sum(items.map(column))
  const land: Item = { code: '2120802', staff: 0, public: 0, project: fund, own: 0 }
  const spending = fund > 0 ? [...items, land] : items
  const project: Column = (one) => one.project + one.own
  return [
    ['收支总体情况', overall(made, items, fund)],
    ['收入', coded(spending, ['合计', '财政拨款收入', '事业收入'], [all, fiscal, ownMoney])],
    ['支出', coded(spending, ['合计', '基本支出', '项目支出'], [all, basic, project])],
    ['财政拨款收支总体情况', fiscalOverall(items, fund)],
    ['一般公共预算支出', coded(items, ['合计', '基本支出', '项目支出'], [fiscal, basic, (one) => one.project])],
    [
      '一般公共预算基本支出',
      economic(
        total((one) => one.staff),
        total((one) => one.public),
      ),
    ],
    ['三公经费支出', three(total((one) => one.public))],
    ['政府性基金支出', coded(fund > 0 ? [land] : [], ['合计', '基本支出', '项目支出'], [all, basic, project])],
    ['国有资本经营支出', coded([], ['合计', '基本支出', '项目支出'], [all, basic, project])],
  ]
}

function coded(items: readonly Item[], header: readonly string[], columns: readonly Column[]): readonly Row[] {
  const codes = [...new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]))].toSorted()
  const row = (label: Row, under: readonly Item[]): Row => [
    ...label,
    ...columns.map((column) => sum(under.map(column))),
  ]
  return [
    ['科目编码', '科目名称', ...header],
    ...codes.map((code) =>
      row(
        [code, NAMES[code] ?? ''],
        items.filter((one) => one.code.startsWith(code)),
      ),
    ),
    row(['', '合计'], items),
  ]
}

const classesOf = (items: readonly Item[], column: Column): readonly (readonly [string, number])[] =>
  [...new Set(items.map(({ code }) => code.slice(0, 3)))]
    .toSorted()
    .map((code) => [NAMES[code] ?? '', sum(items.filter((one) => one.code.startsWith(code)).map(column))])

function overall({ kind, carried }: Made, items: readonly Item[], fund: number): readonly Row[] {
  const general = sum(items.map(fiscal))
  const own = sum(items.map(ownMoney))
  const classes = [...classesOf(items, all), ...(fund > 0 ? [[NAMES['212'] ?? '', fund] as const] : [])]
  const income = general + fund + own
  const sources: readonly Row[] = [
    ['一、一般公共预算财政拨款收入', general],
    ['二、政府性基金预算财政拨款收入', fund],
    ['三、国有资本经营预算财政拨款收入', 0],
    ['四、事业收入', own],
    ['', ''],
  ]
  const length = Math.max(sources.length, classes.length)
  const rows = Array.from({ length }, (_, at): Row => {
    const [name = '', amount = ''] = classes[at] ?? []
    return [...(sources[at] ?? ['', '']), name === '' ? '' : `${'一二三四五六七八'.charAt(at)}、${name}`, amount]
  })
  const carry: readonly Row[] = kind === 'final' ? [['年初结转和结余', carried, '年末结转和结余', carried]] : []
  return [
    ['收入', '', '支出', ''],
    ['项目', '金额', '项目', '金额'],
    ...rows,
    ['本年收入合计', income, '本年支出合计', income],
    ...carry,
    ['总计', income + (kind === 'final' ? carried : 0), '总计', income + (kind === 'final' ? carried : 0)],
  ]
}

function fiscalOverall(items: readonly Item[], fund: number): readonly Row[] {
  const general = sum(items.map(fiscal))
  const classes: readonly Row[] = [
    ...classesOf(items, fiscal).map(([name, amount]): Row => [name, amount, amount, 0, 0]),
    ...(fund > 0 ? [[NAMES['212'] ?? '', fund, 0, fund, 0]] : []),
  ]
  const sources: readonly Row[] = [
    ['一、一般公共预算财政拨款', general],
    ['二、政府性基金预算财政拨款', fund],
    ['三、国有资本经营预算财政拨款', 0],
  ]
  const length = Math.max(sources.length, classes.length)
  return [
    ['收入', '', '支出', '', '', '', ''],
    ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
    ...Array.from({ length }, (_, at): Row => {
      const [name = '', ...amounts] = classes[at] ?? ['', '', '', '', '']
      return [...(sources[at] ?? ['', '']), name === '' ? '' : `${'一二三四五六七八'.charAt(at)}、${name}`, ...amounts]
    }),
    ['本年收入合计', general + fund, '本年支出合计', general + fund, general, fund, 0],
    ['总计', general + fund, '总计', general + fund, general, fund, 0],
  ]
}

/** Staff money in two 类, public money in one. */
function economic(staff: number, other: number): readonly Row[] {
  const [first, retired] = [Math.floor(staff / 2), Math.floor(staff / 5)]
  const second = staff - first - retired
  const reception = Math.floor(other / 10)
  const row = (code: string, people: number, offices: number): Row => [
    ...[code, NAMES[code] ?? ''],
    ...[people + offices, people, offices],
  ]
  return [
    ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    row('301', first + second, 0),
    row('30101', first, 0),
    row('30102', second, 0),
    row('302', 0, other),
    row('30201', 0, other - reception),
    row('30217', 0, reception),
    row('303', retired, 0),
    row('30302', retired, 0),
    ['', '合计', staff + other, staff, other],
  ]
}

function three(other: number): readonly Row[] {
  const reception = Math.floor(other / 10)
  const [abroad, bought, run] = [reception, 2 * reception, 3 * reception]
  return [
    ['合计', '因公出国（境）费', '公务用车购置及运行费', '公务用车购置费', '公务用车运行费', '公务接待费'],
    [abroad + bought + run + reception, abroad, bought + run, bought, run, reception],
  ]
}
