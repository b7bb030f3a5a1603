import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { refuse } from '../kernel/refusal.ts'
import type { Tables } from './contract.ts'
import { migrations } from './migrations.ts'

/** Brings the system tables up to date. Throws a Refusal when the database is newer than this program. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: 'fadu_migration',
    migrationLockTableName: 'fadu_migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (!error) return
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message))
    throw refuse('数据库由更新版本的程序建立，本版本不能打开', {
      way: '请使用不低于该版本的程序；不要用旧版本程序打开新数据',
    })
  throw error
}
