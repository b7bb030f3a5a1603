import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse } from '../kernel/refusal.ts'
import { importSheet } from '../server/sheet/import-sheet.ts'
import type { Command } from './command.ts'
import { commandWork, dataOptions, registerNamed, withFolder } from './opened.ts'

export const command: Command = {
  says: '把 .xlsx 或 .csv 导入台账，逐行说明没有通过的原因',
  words: ['台账', '文件'],
  options: {
    'dry-run': { says: '只检查，不写入' },
    all: { says: '有一行没有通过就都不导入；不设时导入通过的行' },
    ...dataOptions,
  },
  examples: ['fadu import learning.platform-records 学习记录.xlsx --dry-run'],
  run: (asked) => {
    const [name = '', file = ''] = asked.words
    const bytes = read(file)
    return withFolder(asked, async (app) => {
      const register = registerNamed(app, name)
      const { read, accepted, refused } = await importSheet(app.store, commandWork(app, register), register, bytes, {
        dryRun: asked.options['dry-run'] !== undefined,
        mode: asked.options.all ? 'all' : 'partial',
        fileName: basename(file),
        report: (done, of) => asked.progress(`已处理 ${done} / ${of} 行`),
      })
      return {
        json: { read, accepted, refused },
        text: [
          `读取 ${read} 行，通过 ${accepted} 行，未通过 ${refused.length} 处`,
          ...refused.map((one) => `第 ${one.row} 行 ${one.field}：${one.says}`),
        ].join('\n'),
        faulty: refused.length > 0,
      }
    })
  },
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw refuse(`读不到文件「${file}」`, { way: '请核对路径' })
  }
}
