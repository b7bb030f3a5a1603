import type { ReadTable } from '../reading.ts'
import { readFigure } from './figure.ts'
import { readLabel, tidy } from './label.ts'
import { UNITS } from './unit.ts'

const yuan = UNITS.元 as NonNullable<typeof UNITS.元>
const TITLE =
  /(表|单位[:：].*元|^(公开|附)?(表|件)?[一二三四五六七八九十\d-]+(表)?|编制(部门|单位).*|(部门|单位)(名称)?[:：].*)$/
const TOTAL = /^(本年|当年|支出|收入)*(合计|总计|小计)$/

/** How many rows at the top are not data: a title inside the grid (worksheets, HTML), header rows, column numbers. */
export function headerHeight(table: ReadTable): { readonly titleRows: number; readonly headerRows: number } {
  const rows = table.rows.map((row) => row.map(({ text }) => text))
  let titleRows = 0
  while (titleRows < rows.length - 1 && isTitleRow(rows[titleRows] ?? [])) titleRows++
  let at = titleRows
  while (at < rows.length && isHeaderRow(rows[at] ?? [], at > titleRows)) at++
  return { titleRows, headerRows: at }
}

const isTitleRow = (row: readonly string[]): boolean => {
  const said = row.map(tidy).filter((text) => text !== '')
  if (said.length === 0 || said.length > 3) return said.length === 0
  return (
    new Set(said).size <= 3 && said.every((text) => TITLE.test(text)) && !said.some((text) => /^(项目|科目)/.test(text))
  )
}

function isHeaderRow(row: readonly string[], below: boolean): boolean {
  const said = row.map(tidy).filter((text) => text !== '')
  if (said.length === 0) return false
  if (isNumbersOfColumns(row)) return true
  if (row.some((text) => readFigure(text, yuan).is === 'amount' || readFigure(text, yuan).is === 'rate')) return false
  if (said.some((text) => /^(无|此表为空.*|本表为空.*|\(?无.*\)?)$/.test(text))) return false
  if (below && said.every((text) => TOTAL.test(text) || readLabel(text).rank !== 'plain')) return false
  return !(
    below &&
    readLabel(row.find((text) => text.trim() !== '') ?? '').rank === 'item' &&
    !/[一二三]级|栏/.test(said[0] ?? '')
  )
}

/** 栏次 | 1 | 2 | 3, with or without the word: counts up from 1. */
export function isNumbersOfColumns(row: readonly string[]): boolean {
  const said = row.map(tidy).filter((text) => text !== '')
  const numbers = said.filter((text) => /^\d{1,2}$/.test(text)).map(Number)
  if (said.some((text) => /^(栏次?|公式)$/.test(text))) return true
  const counting = numbers.length >= 3 && numbers[0] === 1 && numbers.every((number, at) => number === at + 1)
  const letters = said.filter((text) => /^([A-Z]|\d+)(=[\dA-Z+\-()]+)?$/.test(text))
  return (
    (counting && numbers.length >= said.length - 1) ||
    (letters.length >= 3 && letters.length === said.length && said.some((text) => /=/.test(text)))
  )
}

/** For every column the header cells above it, outermost first, each merged cell once. */
export function headerPaths(table: ReadTable, from: number, to: number): readonly (readonly string[])[] {
  const width = table.rows[0]?.length ?? 0
  const owner: (string | undefined)[][] = []
  for (let row = from; row < to; row++) owner.push(Array.from({ length: width }, () => undefined))
  const merged = table.rows.slice(from, to).some((row) => row.some((cell) => cell.across || cell.down))
  table.rows.slice(from, to).forEach((row, at) => {
    if (isNumbersOfColumns(row.map(({ text }) => text))) return
    row.forEach((cell, column) => {
      const text = tidy(cell.text)
      if (text === '') return
      const key = `${at}:${column}:${text}`
      for (let down = at; down < Math.min(at + (cell.down ?? 1), to - from); down++)
        for (let across = column; across < column + (cell.across ?? 1); across++) {
          const line = owner[down]
          if (line) line[across] = key
        }
    })
  })
  if (!merged) spread(owner)
  return Array.from({ length: width }, (_, column) => {
    const keys = owner.map((line) => line[column]).filter((key) => key !== undefined)
    return [...new Set(keys)].map((key) => key.split(':').slice(2).join(':')).filter((text) => text !== '')
  })
}

/** Without merge information a header cell reaches over the blanks to its right, as far as the cell above it reaches; not in the last row. */
function spread(owner: (string | undefined)[][]): void {
  owner.slice(0, -1).forEach((line, row) => {
    for (let column = 1; column < line.length; column++) {
      const above = owner[row - 1]
      const sameGroup = !above || above[column] === above[column - 1]
      const named = owner.slice(row + 1).some((next) => next[column] !== undefined)
      if (line[column] === undefined && line[column - 1] !== undefined && sameGroup && named)
        line[column] = line[column - 1]
    }
  })
}
