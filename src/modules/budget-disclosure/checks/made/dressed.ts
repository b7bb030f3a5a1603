import type { ReadCell, ReadTable } from '../../reading.ts'

/** One way in which a region or an office prints the same tables. */
export interface Dress {
  readonly name: string
  readonly table: (table: ReadTable, at: number) => ReadTable
}

type Cells = readonly (readonly string[])[]
const line = (text: string) => ({ text, place: {} })
const textsOf = ({ rows }: ReadTable): Cells => rows.map((row) => row.map(({ text }) => text))
const withRows = (table: ReadTable, rows: Cells): ReadTable => ({
  ...table,
  rows: rows.map((row): readonly ReadCell[] => row.map(line)),
})
const mapped = (change: (text: string, row: number) => string) => (table: ReadTable) =>
  withRows(
    table,
    textsOf(table).map((row, at) => row.map((text) => change(text, at))),
  )
const isFigure = (text: string): boolean => /^-?\d+\.\d\d$/.test(text)
const titled = (change: (title: string, at: number) => readonly string[]) => (table: ReadTable, at: number) => {
  const [unit, title = line('')] = table.above
  return { ...table, above: [...(unit ? [unit] : []), ...change(title.text, at).map(line)] }
}
const isCoded = (table: ReadTable): boolean => table.rows[0]?.[0]?.text === '科目编码'
const coded = (change: (rows: Cells) => Cells) => (table: ReadTable) =>
  isCoded(table) ? withRows(table, change(textsOf(table))) : table
const numeral = (at: number): string => '一二三四五六七八九'.charAt(at)

/** The tables of `made`, with their units, as other regions print them. */
export const dresses: readonly Dress[] = [
  { name: 'numbers before the title: 附表1、', table: titled((title, at) => [`附表${at + 1}：${title}`]) },
  { name: 'numbers on a line of their own: 表一', table: titled((title, at) => [title, `表${numeral(at)}`]) },
  { name: 'national numbers: 公开01表', table: titled((title, at) => [title, `公开0${at + 1}表`]) },
  { name: 'numbers with parts: 部门公开表1-1', table: titled((title, at) => [`部门公开表1-${at + 1} ${title}`]) },
  { name: 'number behind the title', table: titled((title, at) => [`${title}（表${at + 1}）`]) },
  { name: 'year and body in the title', table: titled((title) => [`2024年度云州市教育局${title}`]) },
  { name: 'title in book marks', table: titled((title) => [`《2024年部门${title}》`]) },
  {
    name: 'the unit in the title',
    table: ({ above: [, title], ...rest }) => ({ ...rest, above: [line(`${title?.text}（单位：万元）`)] }),
  },
  {
    name: 'the unit in the header cells',
    table: ({ above: [, title], ...rest }) =>
      mapped((text, row) => (row < 2 && /^(合计|金额)$/.test(text) ? `${text}（万元）` : text))({
        ...rest,
        above: title ? [title] : [],
      }),
  },
  {
    name: 'the unit beside the body',
    table: ({ above: [, title], ...rest }) => ({
      ...rest,
      above: [line('编制部门：云州市教育局          金额单位：万元'), ...(title ? [title] : [])],
    }),
  },
  {
    name: 'title, body and unit inside the grid',
    table: ({ above: [unit, title], ...rest }) => {
      const width = rest.rows[0]?.length ?? 1
      const wide = (text: string) => [text, ...Array.from({ length: width - 1 }, () => '')]
      return withRows({ ...rest, above: [] }, [
        wide(title?.text ?? ''),
        wide(unit?.text ?? ''),
        ...textsOf({ ...rest, above: [] }),
      ])
    },
  },
  {
    name: 'full width figures and commas',
    table: mapped((text) =>
      isFigure(text)
        ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace('.', '．')
        : text,
    ),
  },
  {
    name: 'thousands separators, spaces around',
    table: mapped((text) => (isFigure(text) ? ` ${text.replace(/\B(?=(\d{3})+\.)/g, ',')} ` : text)),
  },
  { name: 'a dash for nothing', table: mapped((text, row) => (row > 1 && text === '' ? '—' : text)) },
  { name: '0.00 for nothing', table: (table) => withRows(table, filled(textsOf(table))) },
  { name: 'spaced totals', table: mapped((text) => text.replace(/^(合|总)计$/, '$1　　计')) },
  {
    name: '总计 for 合计',
    table: coded((rows) => rows.map((row) => row.map((text, at) => (at < 2 && text === '合计' ? '总计' : text)))),
  },
  { name: '合计 for 总计', table: mapped((text) => (text === '总计' ? '合计' : text)) },
  { name: 'named totals', table: mapped((text) => (text === '总计' ? '总  计' : text)) },
  {
    name: 'the total row first',
    table: coded((rows) => {
      const [header = [], ...data] = rows
      const total = data.at(-1) ?? []
      return [header, total, ...data.slice(0, -1)]
    }),
  },
  {
    name: 'the total label in the first column',
    table: coded((rows) => rows.map((row) => (row[1] === '合计' ? ['合计', '', ...row.slice(2)] : row))),
  },
  {
    name: 'codes in three columns',
    table: coded((rows) =>
      rows.map(([code = '', ...rest], at) =>
        at === 0 ? ['类', '款', '项', ...rest] : [code.slice(0, 3), code.slice(3, 5), code.slice(5), ...rest],
      ),
    ),
  },
  {
    name: 'names before codes',
    table: coded((rows) => rows.map(([code = '', name = '', ...rest]) => [name, code, ...rest])),
  },
  {
    name: 'columns in other order',
    table: coded((rows) => rows.map((row) => [...row.slice(0, 2), ...row.slice(3), row[2] ?? ''])),
  },
  {
    name: 'a row of column numbers',
    table: (table) => {
      const rows = textsOf(table)
      const at = isCoded(table) ? 1 : 2
      if (rows.length <= 2) return table
      const numbers = (rows[0] ?? []).map((_, column) => (column === 0 ? '栏次' : String(column)))
      return withRows(table, [...rows.slice(0, at), numbers, ...rows.slice(at)])
    },
  },
  {
    name: 'a column of row numbers',
    table: coded((rows) => rows.map((row, at) => [at === 0 ? '序号' : String(at), ...row])),
  },
  { name: 'a column of remarks', table: coded((rows) => rows.map((row, at) => [...row, at === 0 ? '备注' : ''])) },
  {
    name: 'empty rows and dots at the end',
    table: (table) => {
      const rows = textsOf(table)
      const width = rows[0]?.length ?? 1
      const blank = Array.from({ length: width }, () => '')
      return rows.length < 4 ? table : withRows(table, [...rows, blank, ['……', ...blank.slice(1)], blank])
    },
  },
  {
    name: 'the header once more in the middle',
    table: coded((rows) => (rows.length < 6 ? rows : [...rows.slice(0, 4), rows[0] ?? [], ...rows.slice(4)])),
  },
  {
    name: 'codes with spaces, names with indents',
    table: coded((rows) =>
      rows.map(([code = '', name = '', ...rest], at) => [
        at === 0 ? code : ` ${code}`,
        `${'　'.repeat(Math.max(0, (code.length - 3) / 2))}${name}`,
        ...rest,
      ]),
    ),
  },
  {
    name: 'a header of two rows',
    table: coded(([header = [], ...data]) => [
      ['科目', '', '本年安排', ...header.slice(3).map(() => '')],
      ['编码', '名称', ...header.slice(2)],
      ...data,
    ]),
  },
  {
    name: 'a subtotal below each class',
    table: coded(([header = [], ...data]) => [
      header,
      ...data.slice(0, -1).flatMap((row, at) => withSubtotal(data, row, at)),
      data.at(-1) ?? [],
    ]),
  },
  {
    name: 'a block for each unit',
    table: coded(([header = [], ...data]) => {
      const [total = [], codes] = [data.at(-1), data.slice(0, -1)]
      if (codes.length === 0) return [header, ...data]
      const none = (row: readonly string[]) => row.map((text, at) => (at > 1 && text !== '' ? '0.00' : text))
      return [
        header,
        ...[['', '云州市教育局本级', ...total.slice(2)], ...codes],
        ...[none(['', '云州市教研中心', ...total.slice(2)]), ...codes.map(none)],
        total,
      ]
    }),
  },
  { name: 'three as lines', table: (table, at) => (at === 6 ? asLines(table) : table) },
  {
    name: 'reception before cars',
    table: (table, at) =>
      at === 6
        ? withRows(
            table,
            textsOf(table).map((row) => [row[0] ?? '', row[1] ?? '', row[5] ?? '', ...row.slice(2, 5)]),
          )
        : table,
  },
  {
    name: 'an empty form of the header alone',
    table: (table) => (table.rows.length <= 2 && isCoded(table) ? withRows(table, textsOf(table).slice(0, 1)) : table),
  },
  {
    name: 'an empty form that says 无',
    table: (table) =>
      table.rows.length <= 2 && isCoded(table)
        ? withRows(table, [textsOf(table)[0] ?? [], ['无', '', '', '', '']])
        : table,
  },
]

function withSubtotal(data: Cells, row: readonly string[], at: number): Cells {
  const code = row[0] ?? ''
  const next = data[at + 1]?.[0] ?? ''
  const whole = data.find(([one]) => one === code.slice(0, 3))
  return next.slice(0, 3) === code.slice(0, 3) || !whole ? [row] : [row, ['', '小计', ...whole.slice(2)]]
}

const filled = (rows: Cells): Cells =>
  rows.map((row) => {
    const columns = row.map((_, column) => rows.some((one) => isFigure(one[column] ?? '')))
    const said = row.some((text) => isFigure(text))
    return row.map((text, column) => (said && text === '' && columns[column] ? '0.00' : text))
  })

/** 项目 | 预算数, the parts under one another. */
function asLines(table: ReadTable): ReadTable {
  const [, figures = []] = textsOf(table)
  const labels = [
    '合计',
    '1、因公出国（境）费',
    '3、公务用车购置及运行费',
    '其中：（1）公务用车购置费',
    '（2）公务用车运行维护费',
    '2、公务接待费',
  ]
  const rows = labels.map((label, at) => [label, figures[at] ?? ''])
  const [total = [], abroad = [], cars = [], bought = [], run = [], reception = []] = rows
  return withRows(table, [['项目', '预算数'], total, abroad, reception, cars, bought, run])
}
