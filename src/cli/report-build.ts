import { existsSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { refuse } from '../kernel/refusal.ts'
import { buildReport } from '../modules/annual-report/server.ts'
import { toDocx } from '../server/office/docx.ts'
import type { Command } from './command.ts'
import { dataOptions, withFolder } from './opened.ts'

const KINDS = ['rule-of-law', 'information-disclosure'] as const

export const command: Command = {
  says: '生成年度报告（.docx），列出每个数字及其佐证',
  words: ['报告'],
  options: {
    year: { value: '年度', says: '报告年度', needed: true },
    out: { value: '文件', says: '写到这个 .docx 文件', needed: true },
    ...dataOptions,
  },
  more: ['报告：rule-of-law（法治政府建设年度报告）或 information-disclosure（政府信息公开工作年度报告）。'],
  examples: ['fadu report build rule-of-law --year 2024 --out 报告.docx'],
  run: async (asked) => {
    const kind = KINDS.find((one) => one === asked.words[0])
    if (!kind) throw refuse(`没有名为「${asked.words[0]}」的报告`, { way: `请写 ${KINDS.join(' 或 ')}` })
    const year = Number(asked.options.year)
    if (!/^\d{4}$/.test(asked.options.year ?? ''))
      throw refuse(`「${asked.options.year}」不是年度`, { way: '请写四位数字' })
    const out = resolve(asked.options.out ?? '')
    if (!existsSync(dirname(out))) throw refuse(`目录 ${dirname(out)} 不存在`, { way: '请先建立目录，或者改写到别处' })
    return withFolder(asked, async ({ store }) => {
      const built = await buildReport(store, kind, year)
      writeFileSync(out, await toDocx(built.document, { manifest: built.manifest }))
      const { figures, asterisks } = built
      return {
        json: { figures, asterisks },
        text: `${built.document.title}：${figures.length} 个数字，其中 ${asterisks} 处尚为＊，已写入 ${out}`,
      }
    })
  },
}
