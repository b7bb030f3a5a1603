import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportSheet } from '../server/sheet/export-sheet.ts'
import type { Command } from './command.ts'
import { commandWork, dataOptions, registerNamed, withFolder } from './opened.ts'

export const command: Command = {
  says: '把一个台账完整导出为 .xlsx 或 .csv',
  words: ['台账'],
  options: { out: { value: '文件', says: '写到这个文件，扩展名决定格式', needed: true }, ...dataOptions },
  examples: ['fadu export information-requests.requests --out 依申请公开.xlsx'],
  run: (asked) =>
    withFolder(asked, async (app) => {
      const register = registerNamed(app, asked.words[0] ?? '')
      const out = resolve(asked.options.out ?? '')
      let count = 0
      const bytes = exportSheet(
        app.store,
        commandWork(app, register),
        register,
        {},
        out.endsWith('.csv') ? 'csv' : 'xlsx',
        {
          report: (rows) => {
            count = rows
          },
        },
      )
      await pipeline(Readable.from(bytes), createWriteStream(out))
      return { json: { rows: count, file: out }, text: `已导出 ${count} 行到 ${out}` }
    }),
}
