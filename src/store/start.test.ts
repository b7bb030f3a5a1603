import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { clerk, memos, petition, petitions, trial, units } from '../../test/store/fixture.ts'
import { as, forEachEngine, openTrial } from '../../test/store/open.ts'
import type { Module } from '../kernel/module.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type AnyRegister, choice, text, whole } from '../kernel/register.ts'
import { lockFolder } from './engine-lock.ts'
import { list } from './list.ts'
import { rows } from './query.ts'
import { save } from './save.ts'
import { verifyEvidence } from './verify.ts'

const withMemos = (fields: object, more: object = {}): Module => ({
  ...trial,
  registers: [units, petitions, { ...memos, fields: { ...memos.fields, ...fields }, ...more } as AnyRegister],
  procedures: [petition],
})

forEachEngine('start', (engine) => {
  test('a register grows with its declaration, and what would lose data is refused with a sentence', async () => {
    const store = await openTrial(engine, {
      modules: [withMemos({ tone: choice('语气', { plain: '平', sharp: '急' }) })],
    })
    const [data, databaseUrl] = [store.data, await addressOf(store)]
    const work = as(clerk)
    await save(store, work, 'trial.memos', { row: { title: '甲', on: '2024-01-02', tone: 'sharp', count: 3 } })
    await store.close()
    const reopened = (module: Module) =>
      openTrial(engine, { data, modules: [module], ...(databaseUrl && { databaseUrl }) })

    const tone = choice('语气', { plain: '平', sharp: '急', mild: '缓' })
    const grown = await reopened(
      withMemos({
        tone,
        author: text('作者', { searched: true, personal: false }),
        secret: text('密', { personal: true }),
      }),
    )
    await save(grown, work, 'trial.memos', {
      row: { title: '乙', on: '2024-01-03', tone: 'mild', author: '王小二', secret: '13800000000' },
    })
    assert.equal((await list(grown, work, 'trial.memos', { search: '小二' })).rows.length, 1)
    assert.equal((await list(grown, work, 'trial.memos', { search: '甲' })).rows.length, 1)
    await grown.close()

    const keeps = { tone, author: text('作者', { searched: true }), secret: text('密', { personal: true }) }
    const refused = async (fields: object, says: RegExp) =>
      assert.rejects(reopened(withMemos(fields)), (error) => error instanceof Refusal && says.test(error.message))
    await refused({ ...keeps, tone: choice('语气', { plain: '平', sharp: '急' }) }, /删去了选项 mild/)
    await refused({ ...keeps, author: whole('作者') }, /改变了类型/)
    await refused({ tone, secret: keeps.secret }, /已从声明中删去/)

    const again = await reopened(withMemos(keeps))
    assert.deepEqual((await verifyEvidence(again)).faults, [])
    await rows(again.db, "insert into fadu_migration (name, timestamp) values ('9999-from-the-future', '2099')")
    await rows(again.db, "update fadu.meta set value = 'other' where name = 'schema'")
    await again.close()
    await assert.rejects(reopened(withMemos(keeps)), /更新版本的程序/)
  })

  test('other keys than those of the database are refused', async () => {
    const store = await openTrial(engine)
    const databaseUrl = await addressOf(store)
    await store.close()
    const keys = mkdtempSync(join(tmpdir(), 'fadu-keys-'))
    await assert.rejects(
      openTrial(engine, { data: store.data, keys, ...(databaseUrl && { databaseUrl }) }),
      /密钥与数据库不符/,
    )
    rmSync(join(store.data, 'keys', 'blind.key'))
    await assert.rejects(
      openTrial(engine, { data: store.data, ...(databaseUrl && { databaseUrl }) }),
      /密钥目录.*不完整/,
    )
    rmSync(keys, { recursive: true })
  })
})

describe('the folder of the embedded database', () => {
  test('belongs to one process; a dead one leaves nothing behind', async () => {
    const store = await openTrial('embedded')
    await assert.rejects(openTrial('embedded', { data: store.data }), /正由另一个进程/)
    const script = `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, 'engine-lock.ts'))}; lockFolder(process.argv[1])`
    const run = (folder: string) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', script, folder], { encoding: 'utf8' })
    assert.match(run(join(store.data, 'pg')).stderr, /正由另一个进程/)
    await store.close()
    assert.equal(run(join(store.data, 'pg')).status, 0)
    const again = await openTrial('embedded', { data: store.data })
    await again.close()
  })

  test('a lock that was cut in writing, or names a number that another process has now, is taken over', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'fadu-lock-')), 'pg')
    writeFileSync(`${folder}.lock`, '{"pid": 1')
    lockFolder(folder)()
    const release = lockFolder(folder)
    cpSync(`${folder}.lock`, `${folder}.copy`)
    release()
    const held = spawnSync('cat', [`${folder}.copy`], { encoding: 'utf8' }).stdout
    writeFileSync(`${folder}.lock`, held.replace(/"started":"\d+"/, '"started":"1"'))
    lockFolder(folder)()
    writeFileSync(`${folder}.lock`, held)
    assert.throws(() => lockFolder(folder), /正由另一个进程/)
  })
})

/** The database behind a store on a server; undefined on the embedded engine. */
async function addressOf(store: Awaited<ReturnType<typeof openTrial>>): Promise<string | undefined> {
  if (store.engine === 'embedded') return undefined
  const [found] = await rows<{ name: string; port: number }>(
    store.db,
    'select current_database() as name, inet_server_port() as port',
  )
  return `postgres://fadu@127.0.0.1:${found?.port}/${found?.name}`
}
