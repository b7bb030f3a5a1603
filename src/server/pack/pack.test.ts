import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { type Bureau, openBureau, TODAY } from '../../../test/server/bureau.ts'
import { clientOf, openAccounts, serverOver, signedIn } from '../../../test/server/client.ts'
import { as } from '../../../test/store/open.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { disclosureOfficer, inspector } from '../../modules/organization/index.ts'
import type { Work } from '../../store/contract.ts'
import { save } from '../../store/save.ts'
import { pagesOf } from './catalogue.ts'
import { packJob } from './pack-job.ts'
import { pageCount } from './page-count.ts'
import { entryName } from './write-zip.ts'

const SPOT = { unit: 'bureau', region: 'city' }

describe('the pack of a list', () => {
  let bureau: Bureau
  const officer = as(disclosureOfficer, TODAY, { ...SPOT, person: 'disclosure-officer' })
  const told: string[] = []
  const packed = async (
    work: Work,
    filters: readonly { field: string; op: 'is' | 'contains'; value: string }[] = [],
  ) => {
    const order = { register: 'trial.cases', query: { filters }, title: '迎检材料' }
    const { file, says } = await packJob.run(bureau.store, work, order, async (done, of) => {
      told.push(`${done}/${of}`)
    })
    assert.ok(file)
    const parts = unzipSync((await bureau.store.files.get(file.hash)) ?? new Uint8Array())
    const catalogue = unzipSync(parts['目录.docx'] ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()
    return { says, name: file.name, parts, catalogue: strFromU8(catalogue).replace(/<[^>]+>/g, '|') }
  }
  const row = (title: string, more: object = {}) => ({
    title,
    applicant: '沈若谷',
    phone: '13800138000',
    receivedOn: TODAY,
    manner: 'desk',
    ...more,
  })

  before(async () => {
    bureau = await openBureau()
    const text = await bureau.store.files.put(officer, Buffer.from('第一份\n'), '会议纪要.txt', 'text/plain')
    const long = await bureau.store.files.put(officer, Buffer.from('行\n'.repeat(100)), '会议纪要.txt', 'text/plain')
    await save(bureau.store, officer, 'trial.cases', { row: row('甲/乙：事项', { materials: [text, long] }) })
    await save(bureau.store, officer, 'trial.cases', { row: row('没有材料的事项') })
  })
  after(() => bureau.close())

  test('each row has its folder, each paper its number, the catalogue says which lack proof', async () => {
    const { says, name, parts, catalogue } = await packed(officer)
    assert.equal(says, '共 2 项，材料 2 件')
    assert.equal(name, `迎检材料（${TODAY}）.zip`)
    const paths = Object.keys(parts).toSorted()
    assert.equal(paths.length, 3)
    const folder = paths.find((path) => path.includes('甲'))?.split('/')[0] ?? ''
    assert.match(folder, /^00[12] 甲 乙：事项$/)
    assert.deepEqual(
      paths.filter((path) => path.startsWith(folder)),
      [`${folder}/01 会议纪要.txt`, `${folder}/02 会议纪要.txt`],
    )
    assert.equal(strFromU8(parts[`${folder}/01 会议纪要.txt`] ?? new Uint8Array()), '第一份\n')
    assert.match(catalogue, /没有佐证材料/)
    assert.match(catalogue, /2—4/)
    assert.equal(told.at(-1), '2/2')
  })
  test('it holds what the list shows, and no personal data', async () => {
    const { parts, catalogue } = await packed(officer, [{ field: 'title', op: 'contains', value: '甲' }])
    assert.equal(Object.keys(parts).length, 3)
    assert.match(catalogue, /标题含有甲/)
    assert.ok(!catalogue.includes('沈若谷') && !catalogue.includes('13800138000'))
  })
  test('an empty list is refused with a way', async () => {
    await assert.rejects(packed(officer, [{ field: 'title', op: 'is', value: '无' }]), Refusal)
  })
  test('it holds only what the person reaches', async () => {
    const far = as(inspector, TODAY, { unit: 'district-bureau', region: 'district', person: 'inspector' })
    await assert.rejects(packed(far), Refusal)
  })
  test('asked for over the network it is a job of the person', async () => {
    await openAccounts(bureau)
    const app = await serverOver(bureau)
    const stranger = await clientOf(app).post('/api/registers/trial/cases/pack')
    assert.equal(stranger.status, 401)
    const client = await signedIn(app, bureau, 'disclosure-officer')
    const asked = await client.post('/api/registers/trial/cases/pack?f=title.contains:甲&title=甲的材料')
    assert.equal(asked.status, 202, asked.text)
    const seen = await client.get(`/api/jobs/${asked.body.id}`)
    assert.equal(seen.body.state, 'waiting')
    await app.close()
  })
})

describe('pages and names', () => {
  test('papers are numbered through the folder, as far as their pages are known', () => {
    assert.deepEqual(pagesOf([{ pages: 3 }, { pages: 1 }, { pages: 2 }]), ['1—3', '4', '5—6'])
    assert.deepEqual(pagesOf([{ pages: 1 }, {}, { pages: 2 }]), ['1', '', ''])
  })
  test('what is no document has no page count, a damaged one neither', async () => {
    assert.equal(await pageCount(Buffer.from('%PDF-1.7\nnothing')), undefined)
    assert.equal(await pageCount(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), 1)
    assert.equal(await pageCount(Buffer.from([0, 1, 2])), undefined)
  })
  test('names are such that every system unpacks them', () => {
    assert.equal(entryName('..\\..\\a:b*c?.txt'), 'a b c .txt')
    assert.equal(entryName('\u202E'), '未命名')
    assert.equal(entryName('长'.repeat(300)).length, 60)
  })
})
