import type { Cell, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from '../../../server/office/write-xlsx.ts'
import type { DocumentView, FindingView, TableView } from '../checks/document-view.ts'

const AUTHOR = '法度'
const NAMES = { error: '错误', warning: '提醒', info: '说明' } as const
const FILLS = { error: 'F8CBAD', warning: 'FFF2CC', info: 'E2EFDA' } as const
const HEADER = ['序号', '级别', '方面', '表', '页', '行', '列', '问题', '应为', '现为', '依据', '怎样改正']
const WIDTHS = [6, 6, 10, 14, 6, 6, 6, 70, 22, 22, 30, 50]

/** The tables as read, one sheet each, every finding as a comment on its coloured cell, behind a list of all findings. */
export function annotatedSheet(view: DocumentView): Promise<Uint8Array> {
  const names = sheetNames(view.tables)
  return writeXlsx({
    sheets: [listOf(view), ...view.tables.map((table, at) => sheetOf(table, names[at] ?? '', view.findings))],
  })
}

function listOf({ findings }: DocumentView): WriteSheet {
  return {
    name: '问题清单',
    columns: HEADER.map((_, at) => ({ width: WIDTHS[at] ?? 12 })),
    rows: [
      HEADER,
      ...findings.map((one, at) => [
        ...[at + 1, NAMES[one.severity], one.dimension, one.table, one.page],
        ...[one.row === null ? null : one.row + 1, one.column === null ? null : one.column + 1],
        ...[one.says, one.expected, one.actual, one.basis, one.remedy].map(plain),
      ]),
    ],
  }
}

function sheetOf(table: TableView, name: string, findings: readonly FindingView[]): WriteSheet {
  const cells = new Map<string, Cell>()
  for (const { row, column, severity, says, remedy } of findings.filter((one) => isAbout(one, table))) {
    if (row === null || column === null) continue
    const key = `${row},${column}`
    const before = cells.get(key)
    const text = `${before?.comment ? `${before.comment.text}\n` : `${AUTHOR}：`}${NAMES[severity]}：${says}${remedy}`
    cells.set(key, {
      value: table.rows[row]?.[column] ?? '',
      type: 'string',
      style: before?.style ?? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: FILLS[severity] } } },
      comment: { author: AUTHOR, text },
    })
  }
  return { name, rows: table.rows.map((row) => row.map(plain)), cells }
}

/** Of several tables of one kind a finding is about the one that prints its figure. */
const isAbout = ({ table, row, column, actual }: FindingView, { kind, rows }: TableView): boolean => {
  if (table !== kind || row === null || column === null) return false
  const printed = (rows[row]?.[column] ?? '').trim()
  return (
    printed === '' ||
    actual === '' ||
    actual.startsWith(printed) ||
    printed.includes(actual) ||
    actual.includes(printed)
  )
}

/** A text that begins like a formula stays text. */
const plain = (text: string): string => (/^[=+@\t]/.test(text) ? `'${text}` : text)

/** At most 31 characters, without the signs that Excel refuses, none twice. */
function sheetNames(tables: readonly TableView[]): readonly string[] {
  const taken = new Set<string>(['问题清单'])
  return tables.map(({ kind, title }, at) => {
    const base = `${at + 1} ${kind} ${title}`
      .replace(/[\\/?*[\]:：']/g, '')
      .slice(0, 31)
      .trim()
    const name = taken.has(base) ? `${at + 1}` : base
    taken.add(name)
    return name
  })
}
