import { createHash } from 'node:crypto'
import { cpSync, createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { refuse } from '../kernel/refusal.ts'
import { FORMAT, type Manifest, type TableDump, tablesOf } from './backup.ts'
import type { Store } from './contract.ts'
import { houseOf } from './house.ts'
import { first, rows } from './query.ts'
import { sm3 } from './secrets.ts'
import { transaction } from './transaction.ts'

const BATCH = 500

/**
 * Reads a backup into an empty store, all of it or nothing, after checking every hash of its manifest. The keys must be those
 * of the installation that was backed up. Throws a Refusal otherwise.
 */
export async function restore(
  store: Store,
  folder: string,
  report?: (table: string, rows: number) => void,
): Promise<Manifest> {
  const manifest = manifestIn(folder)
  const house = houseOf(store)
  if (manifest.keys !== house.fingerprint)
    throw refuse('现有密钥不是该备份所用的密钥', { way: '请先恢复原来的密钥目录，再恢复数据' })
  if (await first(store.db, 'select 1 from fadu.evidence limit 1'))
    throw refuse('目标数据库中已有数据，不能恢复', { way: '请恢复到新的数据目录或空的数据库' })
  for (const { name, hash } of manifest.tables)
    if ((await hashOf(join(folder, 'tables', `${name}.jsonl`))) !== hash)
      throw refuse(`备份中的 ${name} 与清单不符，备份已损坏`, { way: '请使用另一份备份' })
  for (const hash of manifest.files)
    if (sm3(readFileSync(join(folder, 'files', hash.slice(0, 2), hash))) !== hash)
      throw refuse(`备份中的文件 ${hash} 已损坏`, { way: '请使用另一份备份' })
  await transaction(store, async (tx) => {
    const known = new Set(await tablesOf(tx))
    await rows(tx.db, 'delete from fadu.declaration')
    for (const table of manifest.tables) {
      if (!known.has(table.name))
        throw refuse(`备份中有本程序没有的表 ${table.name}`, { way: '请使用与备份相同或更新的程序版本' })
      await filled(tx, folder, table)
      report?.(table.name, table.rows)
    }
  })
  for (const part of ['files', 'anchors'])
    if (existsSync(join(folder, part))) cpSync(join(folder, part), join(house.data, part), { recursive: true })
  return manifest
}

function manifestIn(folder: string): Manifest {
  const path = join(folder, 'manifest.json')
  if (!existsSync(path) || !readdirSync(folder).includes('tables'))
    throw refuse(`${folder} 不是一份完整的备份`, { way: '请指定备份命令生成的目录' })
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
  if (manifest.format !== FORMAT) throw refuse(`不认识的备份格式 ${manifest.format}`, { way: '请使用更新的程序版本' })
  return manifest
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sm3')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function filled(store: Store, folder: string, { name }: TableDump): Promise<void> {
  let batch: string[] = []
  const flush = async () => {
    if (batch.length > 0)
      await rows(store.db, `insert into ${name} select * from jsonb_populate_recordset(null::${name}, $1::jsonb)`, [
        `[${batch.join(',')}]`,
      ])
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(join(folder, 'tables', `${name}.jsonl`)) })) {
    batch.push(line)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
}
