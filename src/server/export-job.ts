import { registersOf } from '../kernel/module.ts'
import { NotFound } from '../kernel/refusal.ts'
import type { Job, ListQuery } from '../store/contract.ts'
import { exportName, exportSheet } from './sheet/export-sheet.ts'
import { SHEET_TYPES } from './sheet-types.ts'

/** What a background export was asked for. It runs with the reach that the person has when it runs. */
export interface ExportOrder {
  readonly register: string
  readonly query: ListQuery
  readonly format: 'xlsx' | 'csv'
  readonly columns?: readonly string[]
}

/** An export too large to wait for: its progress is seen under /api/jobs/{id}, its file fetched when it is done. */
export const exportJob: Job = {
  name: 'export',
  title: '导出',
  run: async (store, work, data, report) => {
    const { register: id, query, format, columns } = data as unknown as ExportOrder
    const register = registersOf(store.modules).find((one) => one.id === id)
    if (!register) throw new NotFound(`台账「${id}」`)
    let rows = 0
    let told = 0
    const count = (written: number) => {
      rows = written
    }
    const parts: Uint8Array[] = []
    const options = { report: count, ...(columns && { columns }) }
    for await (const part of exportSheet(store, work, register, query, format, options)) {
      parts.push(part)
      if (rows - told < REPORT_EVERY) continue
      told = rows
      await report(rows)
    }
    await report(rows, rows)
    const file = await store.files.put(
      work,
      Buffer.concat(parts),
      exportName(register, work, format),
      SHEET_TYPES[format],
    )
    return { says: `已导出 ${rows} 条`, file }
  },
}
const REPORT_EVERY = 5_000
