import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { marker, officeFile } from '../app.ts'
import { refuse } from '../kernel/refusal.ts'
import { restore } from '../store/restore.ts'
import type { Asked, Command } from './command.ts'
import { dataOptions, withFolder } from './opened.ts'

export const command: Command = {
  says: '把一份备份恢复到新的数据目录，恢复前核对每个校验值',
  words: ['备份目录'],
  options: {
    keys: { value: '目录', says: '备份时所用的密钥目录', needed: true },
    ...dataOptions,
    data: { value: '目录', says: '恢复到这个新目录；设有 DATABASE_URL 时数据库应当是空的', needed: true },
  },
  examples: ['fadu restore /backup/2025-01-15 --keys /safe/keys --data /srv/fadu'],
  run: async (asked) => {
    const [folder, data] = [resolve(asked.words[0] ?? ''), resolve(asked.options.data ?? '')]
    prepare(folder, data, resolve(asked.options.keys ?? ''))
    try {
      return await restored(asked, folder)
    } catch (error) {
      // Nothing of a restore that did not come to its end is left to be mistaken for one.
      for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true, force: true })
      throw error
    }
  },
}

const restored = (asked: Asked, folder: string) =>
  withFolder(asked, async ({ store }) => {
    const manifest = await restore(store, folder, (table, rows) => asked.progress(`${table}：${rows} 行`))
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    return {
      json: {
        at: manifest.at,
        bureau: manifest.bureau,
        tables: manifest.tables.length,
        rows,
        files: manifest.files.length,
      },
      text: `已恢复 ${manifest.bureau} ${manifest.at} 的备份：${rows} 行、${manifest.files.length} 个文件。请运行 fadu evidence verify 核验`,
    }
  })

function prepare(folder: string, data: string, keys: string): void {
  const settings = [officeFile(folder), marker(folder)].filter((file) => existsSync(file))
  if (!existsSync(join(folder, 'manifest.json')) || settings.length === 0)
    throw refuse(`${folder} 不是一份完整的备份`, { way: '请指定 fadu backup 生成的目录' })
  if (!existsSync(keys)) throw refuse(`密钥目录 ${keys} 不存在`, { way: '请指定备份时所用的密钥目录' })
  if (existsSync(data) && readdirSync(data).length > 0)
    throw refuse(`目录 ${data} 不是空的，不能恢复到这里`, { way: '请用 --data 指定一个新的目录，恢复不会覆盖已有数据' })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  for (const file of settings) copyFileSync(file, join(data, basename(file)))
  cpSync(keys, join(data, 'keys'), { recursive: true })
}
