import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { refuse } from '../kernel/refusal.ts'
import { exportSheet } from '../server/sheet/export-sheet.ts'
import type { Command } from './command.ts'
import { commandWork, dataOptions, registerNamed, withFolder } from './opened.ts'

const STEP = 20_000

export const command: Command = {
  says: '把一个台账完整导出为 .xlsx 或 .csv',
  words: ['台账'],
  options: {
    out: { value: '文件', says: '写到这个文件，扩展名 .xlsx 或 .csv 决定格式', needed: true },
    ...dataOptions,
  },
  more: [
    '导出全部栏目，个人信息已脱敏；最后一行注明条件、条数、导出人和时间。每行带系统编号：导回本系统时，没有改动的行不会重复登记，改动过的行逐行指出；导入另一处时按新的登记办理，脱敏的内容须先补齐。',
  ],
  examples: ['fadu export information-requests.requests --out 依申请公开.xlsx'],
  run: (asked) => {
    const register = registerNamed(asked.words[0] ?? '')
    const out = resolve(asked.options.out ?? '')
    const format = /\.(xlsx|csv)$/i.exec(out)?.[1]?.toLowerCase()
    if (!format) throw refuse(`「${asked.options.out}」的扩展名不是 .xlsx 或 .csv`)
    if (!existsSync(dirname(out))) throw refuse(`目录 ${dirname(out)} 不存在`, { way: '请先建立目录，或者改写到别处' })
    return withFolder(asked, async (app) => {
      let count = 0
      const report = (rows: number) => {
        if (Math.floor(rows / STEP) > Math.floor(count / STEP)) asked.progress(`已导出 ${rows} 行`)
        count = rows
      }
      const work = commandWork(app, register)
      await written(out, exportSheet(app.store, work, register, {}, format as 'xlsx' | 'csv', { report }))
      return { json: { rows: count, file: out }, text: `已导出 ${count} 行到 ${out}` }
    })
  },
}

/** The file appears under its name when it is whole. */
async function written(out: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${out}.part`
  try {
    await pipeline(Readable.from(bytes), createWriteStream(part))
    renameSync(part, out)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
