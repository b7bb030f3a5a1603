import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { as, shared } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import { NotFound } from '../../kernel/refusal.ts'
import type { FileRef } from '../../kernel/register.ts'
import type { PortalAsked } from '../../portal/door.ts'
import type { Store } from '../../store/contract.ts'
import { figure } from '../../store/figure.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { deputyHead, legalHead, legalOfficer, organization, sectionHead } from '../organization/index.ts'
import { batch } from './batch.procedure.ts'
import { type DemoItem, demoItems, rowOf } from './demo/lists.ts'
import { basicItems, batches, directories, items, serviceItems } from './index.ts'
import { compressionRate } from './indicators.ts'
import { limitText } from './item-text.ts'
import { guideForm } from './portal/guide-form.ts'
import { publication } from './publication.procedure.ts'

const ON: Day = '2024-03-04'
const [sample] = demoItems as readonly [DemoItem]
const section = as(sectionHead, ON, { person: 'head', unit: 'finance-accounting', units: ['finance-accounting'] })
const legal = as([legalOfficer, legalHead], ON, { person: 'legal' })
const deputy = as(deputyHead, ON, { person: 'deputy' })

const drafted = (store: Store, id: string, more: object) =>
  save(store, section, items.id, { id, row: rowOf(sample, ON, { basic: undefined, ...more }) })

async function published(store: Store, id: string): Promise<void> {
  await take(store, section, publication.id, id, 'submit')
  await take(store, legal, publication.id, id, 'review', { data: { opinion: '合法' } })
  await take(store, deputy, publication.id, id, 'release')
  const entries = [{ item: id, operation: 'insert' }]
  const of = `batch-${id}`
  await save(store, legal, batches.id, {
    id: of,
    row: { preparedOn: ON, platform: '平台', manner: 'package', entries },
  })
  await take(store, legal, batch.id, of, 'review', { data: { opinion: '一致' } })
  await take(store, deputy, batch.id, of, 'release')
  await take(store, legal, batch.id, of, 'send', { fills: { sentOn: ON } })
  await take(store, legal, batch.id, of, 'receive', { fills: { receipt: 'R', receivedOn: ON } })
}

describe('the parts of a guide', () => {
  const opened = shared('embedded', { modules: [organization, serviceItems] })

  test('blank forms are fetched by anybody once the guide is public, no other file is', async () => {
    const store = await opened()
    const form = await store.files.put(section, Buffer.from('申请表'), '申请表.txt', 'text/plain')
    const other = await store.files.put(section, Buffer.from('底稿'), '底稿.txt', 'text/plain')
    const fetched = ({ hash }: FileRef) =>
      guideForm({ store, params: { id: 'formed', hash } } as unknown as PortalAsked) as Promise<{ file: Uint8Array }>
    await drafted(store, 'formed', { forms: [form] })
    await assert.rejects(fetched(form), NotFound, 'a draft is nobody’s business')
    await published(store, 'formed')
    assert.equal(Buffer.from((await fetched(form)).file).toString(), '申请表')
    await assert.rejects(fetched(other), NotFound)
  })

  test('what is claimed from the catalogue has its code and level, and is still listed', async () => {
    const store = await opened()
    const period = { from: '2022-01-01' }
    const main = { code: '00011310100Y', name: '会计代理记账业务审批', itemType: 'licence', department: '财政部' }
    await save(store, legal, directories.id, { id: 'main', row: { ...main, ...period } })
    const listed = (id: string, more: object) =>
      save(store, legal, basicItems.id, {
        id,
        row: { directory: 'main', code: '000113101002', name: '代理记账', level: '3', ...period, ...more },
      })
    await listed('same', {})
    await listed('county', { level: '4' })
    await listed('gone', { until: '2023-12-31' })
    for (const basic of ['county', 'gone']) {
      await drafted(store, `of-${basic}`, { basic })
      await assert.rejects(take(store, section, publication.id, `of-${basic}`, 'submit'), /基本目录事项不一致/)
    }
    await drafted(store, 'of-same', { basic: 'same' })
    await take(store, section, publication.id, 'of-same', 'submit')
  })

  test('how much shorter the promise is stands in the guide and is a figure over all items in use', async () => {
    const row = rowOf(sample, ON)
    assert.equal(limitText(row), '8个工作日（法定10个工作日，压缩20%）')
    assert.equal(limitText({ ...row, promisedDays: 10 }), '10个工作日（法定10个工作日）')
    const counted = await figure(await opened(), compressionRate, yearPeriod(2024))
    assert.deepEqual(counted.is !== 'blank' && counted.value, { kind: 'rate', numerator: 2, denominator: 10 })
  })
})
