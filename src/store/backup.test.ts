import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { clerk } from '../../test/store/fixture.ts'
import { as, forEachEngine, openTrial } from '../../test/store/open.ts'
import { backup } from './backup.ts'
import { record } from './record.ts'
import { restore } from './restore.ts'
import { save } from './save.ts'
import { sealPending } from './seal.ts'
import { take } from './take.ts'
import { verifyEvidence } from './verify.ts'

forEachEngine('backup', (engine) => {
  test('reads back into an empty store as it was, with its keys only', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fadu-backup-'))
    const store = await openTrial(engine)
    const work = as(clerk)
    const file = await store.files.put(work, Buffer.from('附件内容'), '附件.txt', 'text/plain')
    const row = {
      subject: '财政预算',
      channel: 'letter',
      applicant: '李四',
      receivedOn: '2024-03-01',
      fee: '1250',
      attachments: [file],
    }
    const { id } = await save(store, work, 'trial.petitions', { row })
    await take(store, work, 'trial.petition', id, 'note', { data: { says: '引号"和\\反斜杠\n换行' } })
    await sealPending(store)
    const before = await record(store, work, 'trial.petitions', id)
    const anchor = JSON.stringify({ log: 'evidence', n: 2, at: '2024-03-09T00:00:00.000Z' })
    const manifest = await backup(store, join(folder, 'one'), (table) => {
      // Somebody seals after the moment of the backup.
      if (table === 'fadu.account') appendFileSync(join(store.data, 'anchors', '2024-03-09.jsonl'), `${anchor}\n`)
    })
    await store.close()
    await assert.rejects(backup(store, join(folder, 'one')), /已经存在/)

    const other = await openTrial(engine, { keys: join(store.data, 'keys'), data: mkdtempSync(join(folder, 'data-')) })
    await restore(other, join(folder, 'one'))
    assert.deepEqual(await record(other, work, 'trial.petitions', id), before)
    assert.equal((await other.files.get(file.hash))?.toString(), '附件内容')
    const verified = await verifyEvidence(other)
    assert.deepEqual(verified.faults, [])
    const again = await backup(other, join(folder, 'two'))
    const hashes = (of: typeof manifest) =>
      of.tables.filter(({ name }) => !['fadu.audit', 'fadu.unsealed'].includes(name))
    assert.deepEqual(hashes(again), hashes(manifest))
    await assert.rejects(restore(other, join(folder, 'one')), /已有数据/)
    await other.close()

    const stranger = await openTrial(engine, { data: mkdtempSync(join(folder, 'data-')) })
    await assert.rejects(restore(stranger, join(folder, 'one')), /密钥/)
    await stranger.close()
    rmSync(folder, { recursive: true })
  })
})
