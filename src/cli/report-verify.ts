import { readFileSync } from 'node:fs'
import { refuse } from '../kernel/refusal.ts'
import { verifyReport } from '../modules/annual-report/server.ts'
import type { Command } from './command.ts'
import { dataOptions, withFolder } from './opened.ts'

export const command: Command = {
  says: '核验一份报告：重新计算其中每个数字，检查所依据的佐证',
  words: ['文件'],
  options: dataOptions,
  examples: ['fadu report verify 报告.docx'],
  run: (asked) => {
    const bytes = read(asked.words[0] ?? '')
    return withFolder(asked, async ({ store }) => {
      const verified = await verifyReport(store, bytes)
      const lines = verified.differences.map((one) => `${one.name}（${one.figure}）：${one.says}`)
      return {
        json: verified,
        text: verified.holds ? '全部数字与佐证一致' : lines.join('\n'),
        faulty: !verified.holds,
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
