import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Cell } from '../../kernel/document.ts'
import { exactly, LANDSCAPE_WIDTH, LINE, TEXT_WIDTH } from './docx-layout.ts'
import { OFF_GRID } from './docx-styles.ts'
import { type Face, line, runsOf, type Setting } from './docx-text.ts'
import {
  alignmentOf,
  cellText,
  columnCount,
  columnWidths,
  isLandscape,
  mergedHead,
  type TableBlock,
} from './table-grid.ts'

/** A table over the whole width: head repeated on each page, rows never torn, thin lines, caption above. */
export function tableOf(setting: Setting, table: TableBlock): (Paragraph | Table)[] {
  const size = columnCount(table) > 6 ? 21 : 24
  const widths = columnWidths(table, isLandscape(table) ? LANDSCAPE_WIDTH : TEXT_WIDTH, size)
  const head = mergedHead(table.head).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map((cell) => cellOf(setting, { ...cell, align: 'center' }, { size, font: setting.fonts.hei })),
      }),
  )
  const rows = table.rows.map(
    (cells) => new TableRow({ cantSplit: true, children: cells.map((cell) => cellOf(setting, cell, { size })) }),
  )
  const body = new Table({
    rows: [...head, ...rows],
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 70, right: 70, top: 40, bottom: 40 },
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
  })
  // Two tables that touch would be joined into one by Word.
  return [...caption(setting, table.caption), body, line({ spacing: exactly(240), children: [] })]
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

const caption = (setting: Setting, text: string | undefined): Paragraph[] =>
  text
    ? [
        line({
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: exactly(LINE),
          children: runsOf(setting, [text], { font: setting.fonts.hei, size: 28 }),
        }),
      ]
    : []

function cellOf(setting: Setting, cell: Cell, face: Face): TableCell {
  const { span, down, figure } = typeof cell === 'string' ? {} : cell
  const text = cellText(cell)
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    ...(span && span > 1 ? { columnSpan: span } : {}),
    ...(down && down > 1 ? { rowSpan: down } : {}),
    children: [
      new Paragraph({
        style: OFF_GRID,
        alignment: alignmentOf(cell),
        spacing: exactly(Math.round((face.size ?? 24) * 15)),
        children: runsOf(setting, [figure === undefined ? text : { text, figure }], face),
      }),
    ],
  })
}
