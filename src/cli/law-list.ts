import { lawList } from '../law/find.ts'
import type { Command } from './command.ts'
import { columns } from './text-table.ts'

export const command: Command = {
  says: '列出全部法定期限，每个有日期的数值一行',
  words: [],
  options: {},
  more: ['「已核对」指有人把数值和条款与法规原文比对过；未核对的只引用法规名称和文号，不引条款。'],
  examples: ['fadu law list', 'fadu law list --json'],
  run: async () => {
    const rows = lawList()
    const lines = rows.map((row) => [
      row.specId ?? '—',
      row.name,
      row.n === null ? row.unit : `${row.n}${row.unit}`,
      `${row.from} 至 ${row.to ?? '今'}`,
      row.verified ? '已核对' : '未核对',
      row.basis,
    ])
    return { json: rows, text: columns([['编号', '期限', '长度', '施行', '核对', '依据'], ...lines]) }
  },
}
