import type { Place, ReadCell, ReadLine, ReadTable } from '../../../reading.ts'
import type { Joined } from './join-pieces.ts'
import type { Box } from './marks.ts'
import type { PageContent } from './page-content.ts'
import { shownBox } from './turned.ts'

/** Where a box of the page as read stands on the page as shown. */
export function placeOn({ page, marks }: PageContent, box: Box): Place {
  const { left, top, right, bottom } = shownBox(box, marks)
  const tenth = (points: number) => Math.round(points * 10) / 10
  return { page, box: [tenth(left), tenth(top), tenth(right - left), tenth(bottom - top)] }
}

export function tableOf(
  table: Joined,
  near: { above: ReadLine[]; below: ReadLine[] },
  pages: readonly PageContent[],
): ReadTable {
  const byNumber = new Map(pages.map((page) => [page.page, page]))
  const rows: ReadCell[][] = Array.from({ length: table.rows }, () => new Array<ReadCell>(table.xs.length - 1))
  for (const cell of table.cells) {
    const place = placeOn(byNumber.get(cell.page) as PageContent, cell.box)
    for (let row = cell.row; row < cell.row + cell.down; row++)
      for (let column = cell.column; column < cell.column + cell.across; column++)
        if (rows[row]) (rows[row] as ReadCell[])[column] = { text: '', place }
    if (rows[cell.row])
      (rows[cell.row] as ReadCell[])[cell.column] = {
        text: cell.text,
        place,
        ...(cell.across > 1 && { across: cell.across }),
        ...(cell.down > 1 && { down: cell.down }),
      }
  }
  const place = { page: table.pages[0] as number }
  return {
    rows: rows.map((row) => Array.from(row, (cell) => cell ?? { text: '', place })),
    ...near,
    pages: table.pages,
  }
}
