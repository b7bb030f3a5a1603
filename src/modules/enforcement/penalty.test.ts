import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { as, openEmbeddedTrial } from '../../../test/store/open.ts'
import type { Day } from '../../kernel/day.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Store, TakeInput } from '../../store/contract.ts'
import { record } from '../../store/record.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { caseHandler, deputyHead, legalOfficer, organization } from '../organization/index.ts'
import { certificate, discretionStandards, enforcement, officers, penalties, penalty, powers } from './index.ts'

const by = {
  handler: (on: Day) => as(caseHandler, on, { person: 'p1', unit: 'u2' }),
  deputy: (on: Day) => as(deputyHead, on, { person: 'p3' }),
  legal: (on: Day) => as(legalOfficer, on, { person: 'p4' }),
}
type Held = readonly [person: string, certificate: string]
const conclusion = {
  facts: '提交了变造的检测报告。',
  evidence: [{ name: '投标文件' }],
  majorKind: 'none',
  standard: 'standard',
  tier: '一般',
  tierReason: '没有从轻、从重情节。',
  base: '10000000',
  fine: '70000',
}

describe('a penalty case against the rows that it names', () => {
  let opened: Promise<Store> | undefined
  const store = () => (opened ??= founded())
  after(async () => (await opened)?.close())
  let cases = 0

  const clue = async (more: object = {}) =>
    (
      await save(await store(), by.handler('2024-03-04'), penalties.id, {
        row: {
          ...{ proceeding: 'ordinary', source: 'inspection', foundOn: '2024-03-04', party: `甲公司${++cases}` },
          ...{ partyKind: 'organization', act: '提供虚假材料', section: 'u2', ...more },
        },
      })
    ).id
  const act = async (id: string, who: keyof typeof by, on: Day, step: string, input: TakeInput = {}) =>
    take(await store(), by[who](on), penalty.id, id, step, input)
  const refused = async (acting: Promise<unknown>): Promise<string> => {
    const refusal = await acting.then(
      () => assert.fail('nothing was refused'),
      (error: unknown) => error,
    )
    assert.ok(refusal instanceof Refusal, String(refusal))
    return refusal.reasons.map(({ says }) => says).join('\n')
  }
  const pair = (...held: Held[]) => ({
    fills: { officers: held.map(([officer, certificate]) => ({ officer, certificate })) },
  })
  const verified = async (id: string, actEndedOn: Day = '2024-01-15') =>
    act(id, 'handler', '2024-03-05', 'verify', { data: { actEndedOn, grounds: '账簿' } })
  const investigated = async () => {
    const id = await clue()
    await verified(id)
    await act(id, 'deputy', '2024-03-06', 'file', pair(['p1', 'valid-1'], ['p2', 'valid-2']))
    return id
  }

  test('only holders of a certificate that is their own and holds on the day may be sent', async () => {
    const id = await clue()
    await verified(id)
    const file = (...held: Held[]) => act(id, 'deputy', '2024-03-06', 'file', pair(...held))
    const none = /没有本人的有效执法证/
    assert.match(await refused(file(['p1', 'valid-1'], ['p2', 'expired'])), none)
    assert.match(await refused(file(['p1', 'valid-1'], ['p2', 'valid-1'])), none)
    assert.match(await refused(file(['p1', 'valid-1'], ['p9', 'nowhere'])), none)
    assert.match(await refused(file(['p1', 'valid-1'], ['p1', 'valid-1'])), /执法人员少于两人/)
    await take(await store(), by.legal('2024-03-06'), certificate.id, 'valid-2', 'suspend', {
      data: { reason: '调查' },
    })
    assert.match(await refused(file(['p1', 'valid-1'], ['p2', 'valid-2'])), none)
    await take(await store(), by.legal('2024-03-06'), certificate.id, 'valid-2', 'giveBack', {
      data: { reason: '发还' },
    })
    await file(['p1', 'valid-1'], ['p2', 'valid-2'])
  })

  test('what was found in time may be filed after the limitation; what was found after it may not', async () => {
    const inTime = await clue()
    await verified(inTime, '2022-03-04')
    await act(inTime, 'deputy', '2024-03-20', 'file', pair(['p1', 'valid-1'], ['p2', 'valid-2']))
    const late = await clue()
    await verified(late, '2022-03-01')
    const filing = act(late, 'deputy', '2024-03-06', 'file', pair(['p1', 'valid-1'], ['p2', 'valid-2']))
    assert.match(await refused(filing), /被发现时已超过追究时效/)
  })

  test('a fine keeps within its grade, or says why not; never above the law', async () => {
    const id = await investigated()
    const conclude = (more: object) =>
      act(id, 'handler', '2024-03-20', 'conclude', { fills: { ...conclusion, ...more } })
    assert.match(await refused(conclude({ base: undefined })), /没有填写计算基数/)
    assert.match(await refused(conclude({ tier: '特别轻' })), /不在该裁量基准之内/)
    assert.match(await refused(conclude({ fine: '64999' })), /没有说明偏离裁量基准的理由/)
    assert.match(await refused(conclude({ fine: '85001' })), /没有说明偏离裁量基准的理由/)
    assert.match(await refused(conclude({ fine: '100001', departure: '情节恶劣' })), /超出法律规定的最高幅度/)
    await conclude({ fine: '60000', departure: '主动消除危害后果，依法从轻。' })
  })

  test('a large fine brings the right to a hearing, and the hearing legality review', async () => {
    const id = await investigated()
    const large = { ...conclusion, base: '1000000000', fine: '7000000' }
    const conclude = (more: object) => act(id, 'handler', '2024-03-20', 'conclude', { fills: { ...large, ...more } })
    assert.match(await refused(conclude({})), /没有勾选「应当告知听证权利」/)
    assert.match(await refused(conclude({ hearingRight: true })), /不能选择「不属于应当法制审核的案件」/)
    await conclude({ hearingRight: true, majorKind: 'heard' })
    const notice = { data: { servedOn: '2024-03-22', proof: '直接送达', proposed: '7000000' } }
    assert.match(await refused(act(id, 'handler', '2024-03-22', 'notify', notice)), /还没有审核通过的意见/)
    await act(id, 'legal', '2024-03-21', 'review', { data: { opinion: '同意' } })
    await act(id, 'handler', '2024-03-22', 'notify', notice)
    assert.match(await refused(act(id, 'handler', '2024-03-29', 'closeWindow')), /要求听证的期限还没有届满/)
    await act(id, 'handler', '2024-04-01', 'closeWindow')
    await act(id, 'deputy', '2024-04-02', 'discuss', { data: { record: '同意' } })
    const heavier = { fills: { decision: '依法处罚。', decidedOn: '2024-04-02', fine: '7500000' } }
    assert.match(await refused(act(id, 'deputy', '2024-04-02', 'decide', heavier)), /比事先告知的更重/)
  })

  test('on the spot: small fines only, and the case page says so before anything is typed', async () => {
    const id = await clue({ proceeding: 'simple' })
    const decide = (fine: string) =>
      act(id, 'handler', '2024-03-05', 'decideOnTheSpot', {
        fills: {
          ...pair(['p1', 'valid-1'], ['p2', 'valid-2']).fills,
          ...{ facts: '票据没有盖章。', fine, decision: '违反规定。', decidedOn: '2024-03-05' },
        },
        data: { shown: true, place: '当事人住所' },
      })
    assert.match(await refused(decide('300001')), /超过可以当场决定的数额/)
    const page = await record(await store(), by.deputy('2024-03-05'), penalties.id, id)
    const file = page.steps.find(({ step }) => step === 'file')
    assert.match(file?.reasons.map(({ says }) => says).join() ?? '', /本件登记为简易程序/)
    await decide('300000')
  })
})

async function founded(): Promise<Store> {
  const store = await openEmbeddedTrial([organization, enforcement])
  const legal = by.legal('2024-03-01')
  for (const [id, officer, validUntil] of [
    ['valid-1', 'p1', '2025-12-31'],
    ['valid-2', 'p2', '2025-12-31'],
    ['expired', 'p2', '2024-03-05'],
  ] as const)
    await save(store, legal, officers.id, {
      id,
      row: {
        ...{ officer, employer: 'u2', staffKind: 'civil', certificateNumber: id, kind: 'enforcement' },
        ...{ area: '云州市', issuedOn: '2021-01-01', validUntil, legalReviewer: 'no' },
      },
    })
  await save(store, legal, powers.id, {
    id: 'power',
    row: {
      ...{ code: '1', name: '处罚', kind: 'penalty', section: 'u2', listedOn: '2022-01-01' },
      grounds: [{ law: '政府采购法', article: '第七十七条' }],
    },
  })
  await save(store, legal, discretionStandards.id, {
    id: 'standard',
    row: {
      ...{ power: 'power', name: '提供虚假材料', document: '云财法〔2022〕1号', effectiveFrom: '2022-01-01' },
      ...{ measure: 'percent', baseName: '采购金额', lowest: 50, highest: 100 },
      tiers: [
        { label: '较轻', from: 50, to: 65, conditions: '初次' },
        { label: '一般', from: 65, to: 85, conditions: '其他' },
        { label: '较重', from: 85, to: 100, conditions: '恶劣' },
      ],
    },
  })
  return store
}
