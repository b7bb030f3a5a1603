import { read, set_cptable, type WorkSheet } from '@e965/xlsx'
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs'
import { type Book, gridOf, type SheetCell } from './sheet-grid.ts'

// Workbooks before Excel 97 hold Chinese in the codepage of their machine.
set_cptable(codepages)

/** Reads an old binary workbook, of Excel 97 to 2003 or older. Macros are passed over. Throws what the library throws. */
export function loadXls(bytes: Uint8Array): Book {
  const book = read(bytes, { type: 'array', cellNF: true, cellFormula: true, cellStyles: true, cellHTML: false })
  const state = (at: number) => book.Workbook?.Sheets?.[at]?.Hidden ?? 0
  const names = book.SheetNames.map((name, at) => ({ name, isHidden: state(at) !== 0 }))
  return {
    sheets: names.flatMap(({ name, isHidden }) => {
      const sheet = book.Sheets[name]
      return sheet && !isHidden ? [sheetOf(name, sheet)] : []
    }),
    hidden: names.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  }
}

function sheetOf(name: string, sheet: WorkSheet) {
  const cells = new Map<string, Omit<SheetCell, 'at'>>()
  let [height, width] = [0, 0]
  for (const [place, cell] of Object.entries(sheet)) {
    const found = /^([A-Z]+)(\d+)$/.exec(place)
    if (!found) continue
    const [row, column] = [Number(found[2]) - 1, columnOf(found[1] as string)]
    const text = shownText(cell as Shown)
    const unsolved = (cell as Shown).f !== undefined && (cell as Shown).v === undefined
    if (text === '' && !unsolved) continue
    cells.set(`${row},${column}`, { text, borders: 0, ...(unsolved && { unsolved }) })
    height = Math.max(height, row + 1)
    width = Math.max(width, column + 1)
  }
  return gridOf({
    name,
    height,
    width,
    cell: (row, column) => cells.get(`${row},${column}`) ?? { text: '', borders: 0 },
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    isHiddenRow: (row) => sheet['!rows']?.[row]?.hidden === true,
    isHiddenColumn: (column) => sheet['!cols']?.[column]?.hidden === true,
    boxes: [],
  })
}

interface Shown {
  readonly v?: unknown
  /** The text by the number format. */
  readonly w?: string
  readonly f?: string
}
const shownText = ({ v, w }: Shown): string => (w ?? (v === undefined || v === null ? '' : String(v))).trim()

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
