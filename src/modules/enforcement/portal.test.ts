import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import Fastify from 'fastify'
import { accessibilityFaults } from '../../../test/portal/accessible.ts'
import { visit } from '../../../test/portal/visitor.ts'
import { as, openEmbeddedTrial } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { portalHandler } from '../../portal/plugin.ts'
import { closePeriod } from '../../store/closures.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import {
  caseHandler,
  legalHead,
  legalOfficer,
  organization,
  resident,
  sectionHead,
  system,
} from '../organization/index.ts'
import { coercions, enforcement, officers, penalties, penalty, yearlyStatement, yearlyStatements } from './index.ts'
import { portal } from './portal.ts'

const TODAY: Day = '2024-03-08'
const handler = (on: Day) => as(caseHandler, on, { person: 'p1', unit: 'u2' })
const legal = (on: Day) => as(legalOfficer, on, { person: 'legal' })

/** A decision on the spot against a natural person, one against a company, both published; the second withdrawn later. */
async function open() {
  const store = await openEmbeddedTrial([organization, enforcement])
  for (const officer of ['p1', 'p2'])
    await save(store, legal('2023-05-04'), officers.id, {
      id: officer,
      row: {
        ...{ officer, employer: 'u2', staffKind: 'civil', certificateNumber: `云岭${officer}`, kind: 'enforcement' },
        ...{ area: '云州市', issuedOn: '2021-01-01', validUntil: '2025-12-31', legalReviewer: 'no' },
      },
    })
  const decided = async (id: string, party: string, partyKind: string) => {
    await save(store, handler('2023-05-08'), penalties.id, {
      id,
      row: {
        ...{ proceeding: 'simple', source: 'inspection', foundOn: '2023-05-08', party, partyKind },
        ...{ act: '转借财政票据', section: 'u2' },
      },
    })
    await take(store, handler('2023-05-08'), penalty.id, id, 'decideOnTheSpot', {
      fills: {
        officers: ['p1', 'p2'].map((officer) => ({ officer, certificate: officer })),
        ...{ facts: '转借一次。', warning: true, decision: '依法给予警告。', decidedOn: '2023-05-08' },
      },
      data: { shown: true, place: '票据中心' },
    })
  }
  await decided('natural', '解望舒', 'natural')
  await decided('company', '云州停车服务部', 'organization')
  const app = Fastify()
  await app.register(
    portalHandler({
      store,
      doors: new Map([['enforcement', portal]]),
      resident: as(resident, TODAY, { person: resident.id }).actor,
      system: as(system, TODAY, { person: system.id }).actor,
      today: () => TODAY,
      writesPerHour: 10_000,
    }),
  )
  after(async () => {
    await app.close()
    await store.close()
  })
  return { store, page: visit(app) }
}

describe('what of enforcement is public', async () => {
  const { store, page } = await open()
  const publish = (id: string, publicName: string) =>
    take(store, handler('2023-05-10'), penalty.id, id, 'publish', {
      fills: { publicName, publishedOn: '2023-05-10', publishedAt: 'https://czj.yunzhou.example' },
    })

  test('nothing before it is published; then the decision, but never the name of a natural person', async () => {
    await page.get('/enforcement/penalties')
    assert.match(page.text(), /目前没有公开的内容/)
    await page.get('/enforcement/penalties/company')
    assert.equal(page.status, 404)
    await assert.rejects(publish('natural', '解望舒'), /没有隐去名字/)
    await publish('natural', '解某')
    await publish('company', '云州停车服务部')
    await page.get('/enforcement/penalties/natural')
    assert.match(page.text(), /解某.*依法给予警告.*警告或者通报批评\s*是/s)
    assert.doesNotMatch(page.page, /望舒/)
    assert.deepEqual(accessibilityFaults(page.page), [])
  })

  test('a changed decision is withdrawn with its reason, and its text is gone', async () => {
    await take(store, legal('2023-06-01'), penalty.id, 'company', 'overturn', {
      data: { by: 'self', result: 'revoked', document: '云财罚撤〔2023〕1号' },
    })
    await take(store, legal('2023-06-02'), penalty.id, 'company', 'withdrawPublication', {
      fills: { publicationWithdrawnOn: '2023-06-02', withdrawalReason: '认定的主体有误，自行撤销。' },
    })
    await page.get('/enforcement/penalties/company')
    assert.equal(page.status, 404)
    await page.get('/enforcement/withdrawn')
    assert.match(page.text(), /2023年6月2日.*认定的主体有误/s)
    assert.doesNotMatch(page.page, /停车服务部|依法给予警告/)
    assert.deepEqual(accessibilityFaults(page.page), [])
  })

  test('officers by number and area; the home of the three systems names every part', async () => {
    await page.get('/enforcement/officers')
    assert.match(page.text(), /云岭p1.*2025年12月31日/s)
    assert.deepEqual(accessibilityFaults(page.page), [])
    await page.get('/enforcement')
    assert.match(
      page.text(),
      /执法职权.*行政裁量基准.*执法人员.*行政处罚决定.*撤回.*行政检查结果.*年度行政执法总体情况/s,
    )
    assert.deepEqual(accessibilityFaults(page.page), [])
  })

  test('the year: counted figures once it is published, and a blank where a register is not closed', async () => {
    await page.get('/enforcement/years/2023')
    assert.equal(page.status, 404)
    const head = as(sectionHead, '2024-01-10', { person: 'head', unit: 'u2', units: ['u2'] })
    await closePeriod(store, head, penalties.id, 'u2', 2023)
    await save(store, legal('2024-01-04'), yearlyStatements.id, { id: 'y', row: { yearEnd: '2023-12-31' } })
    await take(store, as(legalHead, '2024-01-12'), yearlyStatement.id, 'y', 'publish', {
      fills: { publishedOn: '2024-01-12', publishedAt: 'https://czj.yunzhou.example' },
    })
    await page.get('/enforcement/years/2023')
    assert.match(page.text(), /行政处罚处理决定数\s*2件/)
    assert.match(page.text(), /行政强制处理决定数\s*尚未结账/)
    await closePeriod(store, head, coercions.id, 'u2', 2023)
    await page.get('/enforcement/years/2023')
    assert.match(page.text(), /行政强制处理决定数\s*0件/)
    assert.deepEqual(accessibilityFaults(page.page), [])
  })
})
