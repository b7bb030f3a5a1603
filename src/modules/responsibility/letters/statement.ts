import { type Block, heading, paragraph } from '../../../kernel/document.ts'
import type { Letter } from '../../../kernel/procedure.ts'
import type { Row } from '../../../kernel/register.ts'
import type { StatementFields } from '../duty-statements.register.ts'

type Statement = Partial<Row<StatementFields>>

/** The statement as a document: its text, the shortcomings, and on pages of its own where each figure and fact was taken from. */
export const statement: Letter<StatementFields> = {
  id: 'statement',
  name: '述法报告',
  compose: ({ row }, attempt, desk) => ({
    kind: 'report',
    issuer: desk.nameOf(row.speaker ?? ''),
    title: `${row.year ?? ''}年度${row.capacity === 'first' ? '履行推进法治建设第一责任人职责情况' : ''}述法报告`,
    blocks: [
      paragraph(`述法人：${desk.bureau} ${desk.nameOf(row.speaker ?? '')}`),
      ...blocksOf(row.text ?? ''),
      ...shortcomings(row),
    ],
    ...(row.sources?.length && { annex: [sourcesTable(row)] }),
    signedOn: row.statedOn ?? attempt.on,
    note: `本稿根据台账记录形成，起草人：${desk.nameOf(row.draftedBy ?? '')}；最后修改：${desk.nameOf(attempt.person)}`,
  }),
}

const blocksOf = (text: string): readonly Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      /^[一二三四五六七八九十]+、/.test(line)
        ? heading(1, line)
        : /^（[一二三四五六七八九十]+）.{1,30}$/.test(line)
          ? heading(2, line)
          : paragraph(line),
    )

const shortcomings = ({ issues }: Statement): readonly Block[] =>
  issues?.length
    ? [
        heading(1, '存在问题和改进措施'),
        ...issues.map(({ issue, way }, index) => paragraph(`${index + 1}．${issue}${way ? `改进措施：${way}` : ''}`)),
      ]
    : []

const sourcesTable = ({ year, sources }: Statement): Block => ({
  is: 'table',
  caption: `附件：数据来源表（${year}年1月1日至12月31日）`,
  head: [['序号', '数据或者台账', '数值', '口径或者记录']],
  widths: [6, 24, 12, 58],
  landscape: true,
  rows: (sources ?? []).map(({ name, value, basis, figure }, index) => [
    { text: String(index + 1), align: 'center' },
    { text: name, align: 'left' },
    { text: value, align: 'center', ...(figure !== undefined && { figure }) },
    { text: basis, align: 'left' },
  ]),
})
