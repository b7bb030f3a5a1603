import { type Block, heading, type OfficialDocument, paragraph } from '../../../kernel/document.ts'
import { emptyNote, type MadeTable, printed } from './made-table.ts'
import { proseOf, type Spoken } from './prose.ts'
import { tablesOf } from './tables.ts'
import { type Question, unanswered } from './told.ts'

export interface ToMake extends Spoken {
  /** As on the cover: 云州市教育局. */
  readonly body: string
  readonly level: 'department' | 'unit'
}
export interface MadeDisclosure {
  readonly title: string
  readonly tables: readonly MadeTable[]
  readonly document: OfficialDocument
  /** What a person must still explain; until then the text says so and no check will pass it. */
  readonly asks: readonly Question[]
}

/** The disclosure of a department or unit, tables and text, from its budget lines. */
export function makeDisclosure(given: ToMake): MadeDisclosure {
  const { body, level, year, kind, lines } = given
  const title = `${body}${year}年度${level === 'department' ? '部门' : '单位'}${kind === 'budget' ? '预算' : '决算'}`
  const tables = tablesOf(lines, year, kind)
  return {
    title,
    tables,
    document: {
      kind: 'report',
      issuer: body,
      title,
      blocks: [
        ...proseOf(given),
        heading(1, `五、${year}年度${kind === 'budget' ? '预算' : '决算'}公开表`),
        ...tables.flatMap(tableBlock),
      ],
    },
    asks: unanswered(given.told),
  }
}

const tableBlock = (table: MadeTable): readonly Block[] => {
  const { kind, title, head, rows } = table
  const note = emptyNote(table)
  return [
    {
      is: 'table',
      caption: `公开${kind.slice(1).padStart(2, '0')}表 ${title}（单位：万元）`,
      head,
      rows: rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell : { text: printed(cell), align: 'right' })),
      ),
      landscape: (head[0]?.length ?? 0) > 6,
    },
    ...(note ? [paragraph(note)] : []),
  ]
}
