import type { Joined, JoinedCell } from './join-pieces.ts'

/**
 * The table without what its last pages add when that begins without a line above it and holds no figure at all: a grid that the
 * program printed on, which nothing shows to belong to the table. A table that has no figures anywhere is a text and stays whole.
 */
export function withoutTail(table: Joined): { table: Joined; tail: readonly JoinedCell[] } {
  const pages = new Set(table.cells.filter(isFigure).map(({ page }) => page))
  const last = Math.max(...pages)
  if (pages.size === 0 || last === table.pages.at(-1) || !table.last.openAbove) return { table, tail: [] }
  const tail = table.cells.filter(({ page }) => page > last)
  const cells = table.cells.filter(({ page }) => page <= last)
  const rows = Math.min(...tail.map(({ row }) => row))
  return {
    table: {
      ...table,
      pages: table.pages.filter((page) => page <= last),
      rows,
      cells: cells.map((cell) => (cell.row + cell.down > rows ? { ...cell, down: rows - cell.row } : cell)),
    },
    tail,
  }
}

const isFigure = ({ text }: JoinedCell): boolean => /^[-−－+(（]?\d[\d,，]*(\.\d+)?[%)）]*$/.test(text.trim())
