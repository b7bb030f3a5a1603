import type { Block, Cell, OfficialDocument } from '../../../kernel/document.ts'

type Change = (document: OfficialDocument) => OfficialDocument
type TableBlock = Extract<Block, { readonly is: 'table' }>

const blocks =
  (change: (block: Block) => readonly Block[]): Change =>
  (document) => ({ ...document, blocks: document.blocks.flatMap(change) })
const sentences = (pattern: RegExp, by: string): Change =>
  blocks((block) =>
    block.is === 'paragraph'
      ? [{ ...block, runs: block.runs.map((run) => (typeof run === 'string' ? run.replace(pattern, by) : run)) }]
      : [block],
  )
const table = (number: string, change: (block: TableBlock) => readonly Block[]): Change =>
  blocks((block) => (block.is === 'table' && block.caption?.includes(`公开${number}表`) ? change(block) : [block]))
const cell = (number: string, row: number, column: number, text: string): Change =>
  table(number, (block) => [
    {
      ...block,
      rows: block.rows.map((cells, y): readonly Cell[] =>
        y === row ? cells.map((one, x) => (x === column ? { text, align: 'right' } : one)) : cells,
      ),
    },
  ])

const codes = (number: string, pattern: RegExp, by: string): Change =>
  table(number, (block) => [
    {
      ...block,
      rows: block.rows.map(([code, ...rest]) => [
        typeof code === 'string' ? code.replace(pattern, by) : (code ?? ''),
        ...rest,
      ]),
    },
  ])
/** What departments get wrong, each once somewhere in the city. */
export const faults: Readonly<Record<string, Change>> = {
  wrongSum: cell('03', 0, 2, '9999.99'),
  tablesDiffer: cell('05', 1, 2, '8888.88'),
  missingTable: table('09', () => []),
  noteMissing: sentences(/\d{4}年度没有政府性基金.*空表。|^注：.*空表。$/, ''),
  textDiffers: sentences(/(收入预算|收入决算)\d+\.\d\d万元/, '$1123.45万元'),
  wrongRate: sentences(/(增长|下降)\d+\.\d%/, '$188.8%'),
  templateLeft: sentences(/业务工作据实增减。/, '业务工作（请填写具体原因）。'),
  wrongDirection: sentences(/增加(\d+\.\d\d万元，)增长/, '增加$1下降'),
  zeroLost: codes('06', /^3010(\d)$/, '301$1'),
  unknownCode: codes('06', /^30201$/, '30298'),
  onlyToGroup: table('05', (block) => [{ ...block, rows: block.rows.filter(([code]) => String(code).length !== 7) }]),
  noteContradicts: blocks((block) =>
    block.is === 'table' && block.caption?.includes('公开03表')
      ? [block, { is: 'paragraph', runs: ['注：本年度没有支出，本表为空表。'] }]
      : [block],
  ),
  partWrong: cell('07', 0, 5, '99.99'),
  formerName: table('03', (block) => [
    {
      ...block,
      rows: block.rows.map((cells) => cells.map((one) => (one === '卫生健康支出' ? '医疗卫生与计划生育支出' : one))),
    },
  ]),
}
