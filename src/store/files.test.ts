import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clerk, keeper, warden } from '../../test/store/fixture.ts'
import { as, forEachEngine, openTrial, shared } from '../../test/store/open.ts'
import { NotFound, type Refusal } from '../kernel/refusal.ts'
import type { FileRef } from '../kernel/register.ts'
import { auditEntries } from './audit-entries.ts'
import type { Store, Work } from './contract.ts'
import { erasePerson } from './erase.ts'
import { evidenceOf } from './evidence.ts'
import { endFiles } from './file-ending.ts'
import { fileFor } from './file-for.ts'
import { list } from './list.ts'
import { record } from './record.ts'
import { save } from './save.ts'
import { transaction } from './transaction.ts'
import { verifyEvidence } from './verify.ts'

const register = 'trial.petitions'
const work = as(clerk)
const colleague = as(clerk, '2024-03-08', { person: 'p2' })
const elsewhere = as(clerk, '2024-03-08', { person: 'p3', unit: 'u2' })
const onlooker = as(warden, '2024-03-08', { person: 'p4' })
const row = { subject: '财政预算', channel: 'letter', applicant: '诸葛亮', receivedOn: '2024-03-01' }

forEachEngine('files', (engine) => {
  const opened = shared(engine)
  const put = async (content: string, name = '附件.txt', by: Work = work): Promise<FileRef> =>
    (await opened()).files.put(by, Buffer.from(content), name, 'text/plain')
  const read = async (by: Work, { hash }: FileRef) => (await fileFor(await opened(), by, hash)).toString()

  test('are one for the same bytes, and unreadable on the disk', async () => {
    const store = await opened()
    const content = '一份决定书的扫描件'.repeat(40_000)
    const file = await put(content)
    const before = stored(store).length
    assert.deepEqual(await put(content), file)
    assert.equal(stored(store).length, before)
    assert.equal((await store.files.get(file.hash))?.toString(), content)
    for (const path of stored(store)) {
      assert.ok(!readFileSync(path).includes('决定书'), path)
      assert.equal(statSync(path).mode & 0o077, 0, 'for the owner of the folder only')
    }
  })

  test('brought at once by two they are one', async () => {
    const store = await opened()
    const [one, two] = await Promise.all([put('同时', '甲.txt'), put('同时', '乙.txt', colleague)])
    assert.equal(one.hash, two.hash)
    assert.deepEqual([await read(work, one), await read(colleague, two)], ['同时', '同时'])
    assert.equal((await store.files.get(one.hash))?.toString(), '同时')
  })

  test('are read by who brought them and by who reads a row that carries them; the hash is no permission', async () => {
    const store = await opened()
    const file = await put('案卷')
    assert.equal(await read(work, file), '案卷')
    await assert.rejects(read(colleague, file), NotFound)
    const { id } = await save(store, work, register, { row: { ...row, attachments: [file] } })
    assert.equal(await read(colleague, file), '案卷')
    assert.equal(await read(onlooker, file), '案卷')
    for (const other of [elsewhere, as(keeper, '2024-03-08', { person: 'p5' })])
      await assert.rejects(read(other, file), NotFound)
    await assert.rejects(
      save(store, elsewhere, register, { row: { ...row, attachments: [file] } }),
      ({ reasons }: Refusal) => /附件：文件「附件.txt」尚未上传/.test(reasons[0]?.says ?? ''),
      'a hash that one was only told gives nothing through a row of one’s own',
    )
    await save(store, colleague, register, { row: { ...row, attachments: [file] } })
    assert.ok(id)
  })

  test('of personal data go to who works on the row, under masked names, and end with it', async () => {
    const store = await opened()
    const scan = await put('身份证正面', '诸葛亮身份证.txt')
    const plain = await put('公开的材料')
    const saved = await save(store, work, register, { row: { ...row, scan: [scan], attachments: [plain] } })
    assert.equal(await read(colleague, scan), '身份证正面')
    await assert.rejects(read(onlooker, scan), NotFound)
    const query = { filters: [{ field: 'id', op: 'is', value: saved.id }] } as const
    const shown = async () => [
      await record(store, onlooker, register, saved.id),
      await evidenceOf(store, onlooker, register, saved.id),
      (await list(store, onlooker, register, query)).rows,
    ]
    const { row: masked } = await record(store, onlooker, register, saved.id)
    assert.equal((masked.scan as FileRef[])[0]?.name, '诸*****.txt')
    assert.ok(!JSON.stringify(await shown()).includes('葛'))
    assert.ok(!JSON.stringify(await auditEntries(store, { limit: 500 })).includes('身份证'))
    const before = stored(store).length

    await erasePerson(store, work, register, saved.id, '本人申请')
    for (const one of [work, colleague]) await assert.rejects(read(one, scan), NotFound)
    assert.equal(await read(colleague, plain), '公开的材料')
    assert.equal(stored(store).length, before - 1)
    assert.ok(!JSON.stringify(await shown()).includes('诸'))
    assert.deepEqual((await verifyEvidence(store)).faults, [])
    assert.equal(await read(work, await put('身份证正面')), '身份证正面', 'who has the bytes may bring them again')
  })

  test('that another row carries too outlive the erasing of one', async () => {
    const store = await opened()
    const scan = await put('两件申请所附的同一份身份证明')
    const one = await save(store, work, register, { row: { ...row, scan: [scan] } })
    await save(store, work, register, { row: { ...row, scan: [scan] } })
    await erasePerson(store, work, register, one.id, '本人申请')
    assert.equal(await read(colleague, scan), '两件申请所附的同一份身份证明')
  })
})

forEachEngine('files in time', (engine) => {
  test('those in no row end, those of a write that was taken back too; what was changed on the disk is named', async () => {
    let now = '2024-03-08T00:00:00.000Z'
    const store = await openTrial(engine, { clock: () => now })
    const put = (within: Store, content: string) => within.files.put(work, Buffer.from(content), '一.txt', 'text/plain')
    const carried = await put(store, '有用')
    const { id } = await save(store, work, register, { row: { ...row, attachments: [carried] } })
    const idle = await put(store, '无用')
    await assert.rejects(
      transaction(store, async (tx) => {
        await put(tx, '撤回')
        throw new Error('taken back')
      }),
    )
    assert.equal(stored(store).length, 3)
    await endFiles(store)
    assert.equal(stored(store).length, 3)
    now = new Date(Date.now() + 40 * 86_400_000).toISOString()
    await endFiles(store)
    assert.equal(stored(store).length, 1)
    assert.equal(await store.files.has(idle.hash), false)
    assert.equal((await store.files.get(carried.hash))?.toString(), '有用')

    const [path] = stored(store) as [string]
    const bytes = readFileSync(path)
    bytes[20] = (bytes[20] as number) ^ 1
    writeFileSync(path, bytes)
    assert.equal(await store.files.get(carried.hash), undefined)
    const fault = { entry: `${register}/${id}`, fault: `所附文件 ${carried.hash.slice(0, 12)} 缺失或者已被改动` }
    assert.deepEqual((await verifyEvidence(store)).faults, [fault])
    rmSync(path)
    assert.deepEqual((await verifyEvidence(store)).faults, [fault])
    await store.close()
  })
})

const stored = (store: Store): readonly string[] =>
  readdirSync(join((store as Store & { data: string }).data, 'files'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
