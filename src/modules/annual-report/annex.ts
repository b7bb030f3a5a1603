import type { Block, Cell } from '../../kernel/document.ts'

/** One line of the table of sources. */
export interface SourceLine {
  readonly name: string
  readonly printed: string
  /** Present where the printed value can be recomputed by itself. */
  readonly figure?: string
  readonly unit: string
  /** 口径. */
  readonly counts: string
  /** How many rows it rests on; absent while it is not known. */
  readonly rows?: number
  readonly confirmed: string
}

/** 《数据来源表》: goes with the report, so that a reader knows what each figure counts and on how many records it rests. */
export function sourceTable(year: number, lines: readonly SourceLine[]): readonly Block[] {
  const cells = (line: SourceLine, index: number): readonly Cell[] => [
    { text: String(index + 1), align: 'center' },
    { text: line.name, align: 'left' },
    { text: line.printed, align: 'center', ...(line.figure !== undefined && { figure: line.figure }) },
    { text: line.unit, align: 'center' },
    { text: line.counts, align: 'left' },
    { text: line.rows === undefined ? '—' : String(line.rows), align: 'center' },
    { text: line.confirmed, align: 'left' },
  ]
  return [
    {
      is: 'table',
      caption: `附件：数据来源表（统计期间：${year}年1月1日至12月31日）`,
      head: [['序号', '数据项', '数值', '单位', '口径', '记录数', '确认']],
      widths: [4, 17, 12, 5, 34, 6, 18],
      landscape: true,
      rows: lines.map(cells),
    },
  ]
}
