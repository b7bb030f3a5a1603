import { copyFileSync, existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { marker, officeFile, settingsFile } from '../data-folder.ts'
import { backup } from '../store/backup.ts'
import type { Command } from './command.ts'
import { dataOptions, withFolder } from './opened.ts'

export const command: Command = {
  says: '备份数据库、文件、锚点和配置到一个新目录',
  words: ['新目录'],
  options: dataOptions,
  more: [
    '备份不含密钥：数据目录中的 keys 请另行保管，恢复时必须用同一套密钥。',
    '使用内嵌数据库时请先停止服务；使用 PostgreSQL 服务器时可以在运行中备份。',
  ],
  examples: ['fadu backup /backup/2025-01-15', 'fadu backup /backup/2025-01-15 --data /srv/fadu --json'],
  run: (asked) =>
    withFolder(asked, async ({ store }) => {
      const folder = resolve(asked.words[0] ?? '')
      const manifest = await backup(store, folder, (table, rows) => {
        if (rows > 0) asked.progress(`${table}：${rows} 行`)
      })
      const data = resolve(asked.options.data ?? './data')
      for (const file of [officeFile(data), marker(data), settingsFile(data)])
        if (existsSync(file)) copyFileSync(file, join(folder, basename(file)))
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      return {
        json: { folder, at: manifest.at, tables: manifest.tables.length, rows, files: manifest.files.length },
        text: `已备份到 ${folder}：${manifest.tables.length} 张表、${rows} 行、${manifest.files.length} 个文件。密钥不在其中，请另行保管 ${join(data, 'keys')}`,
      }
    }),
}
