import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openApp } from '../app.ts'
import { clearFounding, marker, officeFile, readOffice, settingsFile } from '../data-folder.ts'
import { refuse } from '../kernel/refusal.ts'
import { writeDurably } from '../store/durable-write.ts'
import { restore } from '../store/restore.ts'
import type { Asked, Command } from './command.ts'
import { dataOptions } from './opened.ts'

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
    const keys = resolve(asked.options.keys ?? '')
    check(folder, data, keys)
    try {
      return await restored(asked, folder, data, keys)
    } catch (error) {
      // Nothing of a restore that did not come to its end is left to be mistaken for one.
      clearFounding(data)
      throw error
    }
  },
}

/** The folder becomes an installation by its last act, when all of the backup is there. */
async function restored({ progress }: Asked, folder: string, data: string, keys: string) {
  mkdirSync(data, { recursive: true, mode: 0o700 })
  cpSync(keys, join(data, 'keys'), { recursive: true })
  chmodSync(join(data, 'keys'), 0o700)
  const isBureau = existsSync(officeFile(folder))
  const databaseUrl = process.env.DATABASE_URL
  const app = await openApp({
    data,
    founding: isBureau ? { office: readOffice(folder) } : {},
    ...(databaseUrl && { databaseUrl }),
    ...(!isBureau && { demonstration: { scale: 'city' } }),
  })
  try {
    const manifest = await restore(app.store, folder, (table, rows) => {
      if (rows > 0) progress(`${table}：${rows} 行`)
    })
    for (const file of [settingsFile, isBureau ? officeFile : marker])
      if (existsSync(file(folder))) writeDurably(file(data), readFileSync(file(folder)))
    const { at, bureau, tables, files } = manifest
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    return {
      json: { at, bureau, tables: tables.length, rows, files: files.length },
      text: `已恢复 ${bureau} ${at} 的备份：${rows} 行、${files.length} 个文件。请运行 fadu evidence verify 核验`,
    }
  } finally {
    await app.close()
  }
}

function check(folder: string, data: string, keys: string): void {
  const isWhole = [officeFile(folder), marker(folder)].some((file) => existsSync(file))
  if (!existsSync(join(folder, 'manifest.json')) || !isWhole)
    throw refuse(`${folder} 不是一份完整的备份`, { way: '请指定 fadu backup 生成的目录' })
  if (!existsSync(keys)) throw refuse(`密钥目录 ${keys} 不存在`, { way: '请指定备份时所用的密钥目录' })
  if (existsSync(data) && readdirSync(data).length > 0)
    throw refuse(`目录 ${data} 不是空的，不能恢复到这里`, { way: '请用 --data 指定一个新的目录，恢复不会覆盖已有数据' })
}
