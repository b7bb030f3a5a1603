import type { Block, Cell } from '../../kernel/document.ts'
import type { Figure } from '../../kernel/figure.ts'
import {
  type Applicant,
  applicants,
  type DisputeGroup,
  type DisputeResult,
  disclosureCells,
  disputeGroups,
  disputeResults,
  proactiveCells,
  requestRows,
} from './disclosure-form.ts'
import { printBlank } from './print-blank.ts'
import type { Blank, TablePlace } from './template/language.ts'

export interface TableMaterial {
  readonly figures: ReadonlyMap<string, Figure>
  readonly nameOf: (id: string) => string
}

/** A statutory table in the layout of the unified form; behind each counted cell stands its figure. */
export const tableBlocks = (table: TablePlace['table'], material: TableMaterial): readonly Block[] =>
  ({ two: proactiveTable, three: requestTable, four: disputeTable })[table](material)

function figureCell(blank: Blank, { figures, nameOf }: TableMaterial): Cell {
  const figure = figures.get(blank.id)
  if (!figure) throw new Error(`no figure for blank ${blank.id}`)
  return { text: printBlank(blank, figure, nameOf), figure: blank.id, align: 'center' }
}
const centred = (text: string, span?: number): Cell => ({ text, align: 'center', ...(span && { span }) })

function proactiveTable(material: TableMaterial): readonly Block[] {
  const cell = (id: keyof typeof proactiveCells) => figureCell(proactiveCells[id], material)
  const across = (id: keyof typeof proactiveCells): Cell => ({ ...(cell(id) as Exclude<Cell, string>), span: 3 })
  const item = (text: string): readonly Cell[] => [{ text, span: 4, align: 'center' }]
  return [
    {
      is: 'table',
      head: [
        ['第二十条第（一）项', '第二十条第（一）项', '第二十条第（一）项', '第二十条第（一）项'],
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ],
      widths: [4, 3, 3, 3],
      landscape: false,
      rows: [
        [centred('规章'), centred('/'), centred('/'), centred('/')],
        [centred('行政规范性文件'), cell('normative.made'), cell('normative.repealed'), cell('normative.valid')],
        item('第二十条第（五）项'),
        [centred('信息内容'), centred('本年处理决定数量', 3)],
        [centred('行政许可'), across('licence')],
        item('第二十条第（六）项'),
        [centred('信息内容'), centred('本年处理决定数量', 3)],
        [centred('行政处罚'), across('penalty')],
        [centred('行政强制'), across('coercion')],
        item('第二十条第（八）项'),
        [centred('信息内容'), centred('本年收费金额（单位：万元）', 3)],
        [centred('行政事业性收费'), across('fee')],
      ],
    },
  ]
}

const HINT = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
/** Rows 3 to 23 by the groups of the form. */
const GROUPS: readonly (readonly [name: string, rows: readonly string[]])[] = [
  ['（三）不予公开', rowsOf('deny.')],
  ['（四）无法提供', rowsOf('cannot.')],
  ['（五）不予处理', rowsOf('refuse.')],
  ['（六）其他处理', rowsOf('other.')],
]

function requestTable(material: TableMaterial): readonly Block[] {
  const label = (row: string) => requestRows[row as keyof typeof requestRows]
  const cells = (row: string) =>
    Object.keys(applicants).map((column) => figureCell(disclosureCells.three(row, column as Applicant), material))
  const wide = (row: string, span: number): readonly Cell[] => [
    { text: label(row), span, align: 'left' },
    ...cells(row),
  ]
  const grouped = GROUPS.flatMap(([name, rows]) =>
    rows.map((row, index): readonly Cell[] => [
      ...(index === 0 ? [{ text: name, down: rows.length, align: 'left' } as const] : []),
      { text: label(row), align: 'left' },
      ...cells(row),
    ]),
  )
  const results: readonly (readonly Cell[])[] = [
    wide('open', 2),
    wide('partial', 2),
    ...grouped,
    wide('resultTotal', 2),
  ]
  const third: Cell = { text: '三、本年度办理结果', down: results.length, align: 'left' }
  const types = Object.values(applicants)
  return [
    {
      is: 'table',
      head: [
        [HINT, HINT, HINT, ...types.map(() => '申请人情况')],
        [HINT, HINT, HINT, '自然人', ...types.slice(1, 6).map(() => '法人或其他组织'), '总计'],
        [HINT, HINT, HINT, '自然人', ...types.slice(1, 6), '总计'],
      ],
      widths: [4, 4, 19, 4, 4, 4, 4, 4, 4, 4],
      landscape: false,
      rows: [
        wide('new', 3),
        wide('carriedIn', 3),
        ...results.map((row, index) => (index === 0 ? [third, ...row] : row)),
        wide('carriedOut', 3),
      ],
    },
  ]
}

function disputeTable(material: TableMaterial): readonly Block[] {
  const groups = Object.keys(disputeGroups) as DisputeGroup[]
  const results = Object.keys(disputeResults) as DisputeResult[]
  const each = (name: (group: DisputeGroup, result: DisputeResult) => string) =>
    groups.flatMap((group) => results.map((result) => name(group, result)))
  return [
    {
      is: 'table',
      head: [
        each((group) => (group === 'review' ? '行政复议' : '行政诉讼')),
        each((group) => (group === 'review' ? '行政复议' : disputeGroups[group])),
        each((_, result) => disputeResults[result]),
      ],
      widths: each(() => '').map(() => 1),
      landscape: false,
      rows: [
        groups.flatMap((group) => results.map((result) => figureCell(disclosureCells.four(group, result), material))),
      ],
    },
  ]
}

function rowsOf(prefix: string): readonly string[] {
  return Object.keys(requestRows).filter((row) => row.startsWith(prefix))
}
