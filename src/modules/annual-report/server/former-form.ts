import { basename } from 'node:path'
import { type Day, isDay } from '../../../kernel/day.ts'
import { refuse } from '../../../kernel/refusal.ts'
import type { SheetForm } from '../../../server/door.ts'
import { readFormerTables, tablesFrom } from '../former-table.ts'
import { formerTables } from '../former-tables.register.ts'
import { checkTables } from '../identities.ts'
import { readFormerSheet } from './former-sheet.ts'
import { formerTablesOf } from './identities-of.ts'

/** The workbook of a former report becomes one row of its register, cell by cell; every identity that fails is told. */
export const formerForm: SheetForm = {
  register: formerTables.id,
  read: async (store, table, given, file) => {
    const found = readFormerSheet(table)
    if (!found) return undefined
    const year = given.year === undefined ? found.year : Number(given.year)
    if (year === undefined || !Number.isInteger(year))
      throw refuse('不知道这是哪一年的统计表', { way: '请写明报告年度，例如 --set year=2023' })
    if (!isDay(given.publishedOn))
      throw refuse('不知道统计表的公布日期', { way: '请写明公布日期，例如 --set publishedOn=2024-01-20' })
    const cells = readFormerTables(found.tables, year)
    const identities = checkTables(tablesFrom(year, cells), await formerTablesOf(store, year - 1))
    const failing = identities.filter(({ holds }) => holds === false)
    const unknown = identities.filter(({ holds }) => holds === 'unknown').length
    return {
      row: { year, source: given.source ?? basename(file), publishedOn: given.publishedOn as Day, cells },
      notes: [
        ...found.notes,
        `勾稽关系共核对 ${identities.length} 处：一致 ${identities.length - failing.length - unknown}，不一致 ${failing.length}，有空白不能核对 ${unknown}`,
      ],
      findings: failing.map(({ says }) => says),
    }
  },
}
