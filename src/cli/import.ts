import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { importSheet } from '../server/sheet/import-sheet.ts'
import type { Asked, Command } from './command.ts'
import { commandWork, dataOptions, registerNamed, withFolder } from './opened.ts'

const STEP = 500

export const command: Command = {
  says: '把 .xlsx 或 .csv 导入台账，逐行说明没有通过的原因',
  words: ['台账', '文件'],
  options: {
    'dry-run': { says: '只检查，不写入' },
    all: { says: '有一行没有通过就都不导入；不设时导入通过的行' },
    ...dataOptions,
  },
  more: ['同样内容的行只登记一次：改正后把整个文件再导入一遍即可。有没有通过的行时退出码为 1。'],
  examples: ['fadu import learning.platform-records 学习记录.xlsx --dry-run'],
  run: (asked) => {
    const [name = '', file = ''] = asked.words
    const register = registerNamed(name)
    const bytes = bytesOf(file)
    return withFolder(asked, async (app) => {
      const view = await importSheet(app.store, commandWork(app, register), register, bytes, {
        dryRun: asked.options['dry-run'] !== undefined,
        mode: asked.options.all ? 'all' : 'partial',
        fileName: basename(file),
        report: progressOf(asked),
      })
      const { read, accepted, refused, notes = [] } = view
      for (const note of notes) asked.progress(note)
      const lines = refused.map(({ row, field, says }) => `第 ${row} 行${nameOf(register, field)}：${says}`)
      return {
        json: { read, accepted, refused },
        text: [`读取 ${read} 行，通过 ${accepted} 行，未通过 ${refused.length} 处`, ...lines].join('\n'),
        faulty: refused.length > 0,
      }
    })
  },
}

const progressOf =
  ({ progress }: Asked) =>
  (done: number, of: number): void => {
    if (done % STEP === 0 || (done === of && of > STEP)) progress(`已处理 ${done} / ${of} 行`)
  }

const nameOf = (register: AnyRegister, field: string): string => {
  const name = register.fields[field]?.name ?? field
  return name === '' ? '' : `「${name}」`
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    throw refuse(`读不到文件「${file}」`, { way: '请核对路径' })
  }
}
