import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { caseOnPaper, type Happening, paperDesk } from '../../../../test/paper/case-on-paper.ts'
import type { Day } from '../../../kernel/day.ts'
import type { OfficialDocument } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { itemOutcomeNames, type OutcomeId, outcomes } from '../outcomes.ts'
import { request } from '../request.procedure.ts'
import { agencyConsultation } from './agency-consultation.ts'
import { extensionNotice } from './extension-notice.ts'
import { feeNotice } from './fee-notice.ts'
import { overrideNotice } from './override-notice.ts'
import { receipt } from './receipt.ts'
import { remedy } from './remedy.ts'
import { reply } from './reply.ts'
import { thirdPartyConsultation } from './third-party-consultation.ts'

const PERSONAL = {
  applicantName: '沈若谷',
  phone: '19900001234',
  email: 'shen@example.org',
  address: '云州市青云区财源路9号2幢301室',
  identityNumber: '110101199003074514',
  agentName: '乔一鸣',
  queryCode: 'K7QM2X',
}
const row = {
  number: '云财公开〔2024〕12号',
  subject: '政府购买服务合同',
  channel: 'web',
  applicantKind: 'natural',
  arrivedOn: '2024-03-01',
  receivedOn: '2024-03-01',
  form: 'electronic',
  delivery: 'email',
  ...PERSONAL,
  items: [{ asked: '2023年市级政府购买服务项目目录' }],
}
const textOf = (document: OfficialDocument): string => JSON.stringify(document)
const view = (more: object = {}, happenings: readonly Happening[] = []) =>
  caseOnPaper(request, { ...row, ...more }, '2024-03-01', happenings)
const at = (on: Day, data: Readonly<Record<string, unknown>> = {}) => ({ on, today: on, person: 'person-1', data })

describe('letters to third parties', () => {
  const data = {
    track: '甲',
    party: '云州智联科技有限公司',
    about: '采购合同全文',
    content: '合同全文',
    reasons: '公共资金',
  }
  for (const letter of [thirdPartyConsultation, overrideNotice, agencyConsultation])
    test(`${letter.name} does not say who applied`, () => {
      const text = textOf(letter.compose(view(), at('2024-03-05', data), paperDesk('2024-03-05')))
      for (const [field, value] of Object.entries(PERSONAL))
        assert.ok(!text.includes(value), `${field} in ${letter.name}`)
      assert.match(text, /云州智联科技有限公司/)
    })
  test('a second consultation has a number of its own', () => {
    const first: Happening = { step: 'consultThirdParty', on: '2024-03-05', data: { track: '乙' } }
    const document = thirdPartyConsultation.compose(view({}, [first]), at('2024-03-06', data), paperDesk('2024-03-06'))
    assert.equal(document.number, '云财公开征〔2024〕12－2号')
  })
})

describe('the reply', () => {
  const details = {
    kind: 'personnel',
    law: '《某法》第一条',
    former: '云财公开复〔2023〕1号',
    where: '门户网站',
    ground: '写明的理由',
  }
  for (const id of Object.keys(itemOutcomeNames) as Exclude<OutcomeId, `other.${string}`>[])
    test(`${id} cites its article, gives the ground and the remedy`, () => {
      const item = { asked: '目录', result: id, ...details, ...(id === 'partial' && { attachment: '目录' }) }
      const document = reply.compose(
        view({ outcome: id, items: [item], decidedOn: '2024-03-20', replyNumber: '云财公开复〔2024〕9号' }),
        at('2024-03-20'),
        paperDesk('2024-03-20'),
      )
      const text = textOf(document)
      const article =
        id === 'open' ? '第三十六条第（一）项' : id === 'refuse.reconfirm' ? '第二条' : outcomes[id].basis.at
      assert.ok(text.includes(article), `${article} in ${text}`)
      assert.match(text, /写明的理由/)
      assert.match(text, /60日内/)
      assert.equal(/先向云州市人民政府申请行政复议/.test(text), id === 'partial' || id.startsWith('deny.'))
    })
  test('items that are answered alike are answered once, and named in the table', () => {
    const items = ['采购合同', '验收单'].map((asked) => ({ asked, result: 'deny.secret', ground: '均在保密期限内' }))
    const text = textOf(
      reply.compose(view({ items, outcome: 'deny.secret' }), at('2024-03-20'), paperDesk('2024-03-20')),
    )
    assert.equal(text.split('属于依法确定的国家秘密').length, 2)
    assert.match(text, /你申请公开的上述各项政府信息/)
    for (const { asked } of items) assert.ok(text.includes(asked))
  })
  test('several items are matched one by one', () => {
    const items = [
      { asked: '甲', result: 'open', ground: '理由', attachment: '甲表' },
      { asked: '乙', result: 'cannot.notHeld', ground: '理由', holder: '云州市审计局，电话0990-8200200' },
    ]
    const document = reply.compose(view({ outcome: 'partial', items }), at('2024-03-20'), paperDesk('2024-03-20'))
    const table = document.blocks.find((block) => block.is === 'table')
    assert.equal(table?.rows.length, 2)
    assert.deepEqual(document.attachments, ['甲表'])
    assert.match(textOf(document), /第三十六条第（五）项.*云州市审计局/)
  })
})

describe('the remedy clause', () => {
  const clause = (outcome: string, on: Day) => remedy(outcome, on, paperDesk(on))
  test('until 2023 the applicant chooses between the government and the superior department', () => {
    assert.match(clause('deny.secret', '2023-12-31'), /云州市人民政府或者云川省财政厅申请行政复议，或者.*6个月内/)
  })
  test('since 2024 only the government', () => {
    assert.doesNotMatch(clause('open', '2024-01-01'), /财政厅/)
    assert.match(clause('open', '2024-01-01'), /云州市人民政府申请行政复议，或者.*6个月内/)
  })
  test('since 2024 a refusal goes to reconsideration first, and says so', () => {
    const said = clause('deny.secret', '2024-01-01')
    assert.ok(
      said.includes(cite(outcomes['deny.secret'].basis)) === false && said.includes('第二十三条第一款第（四）项'),
    )
    assert.match(said, /应当.*先向云州市人民政府申请行政复议；.*15日内/)
    assert.doesNotMatch(said, /6个月/)
  })
  test('of a partial refusal only the withheld part', () => {
    assert.match(clause('partial', '2024-06-01'), /不予公开的部分.*先向.*其他部分.*6个月/)
  })
})

describe('dates and amounts in letters', () => {
  test('the receipt names the last day', () => {
    assert.match(textOf(receipt.compose(view(), at('2024-03-01'), paperDesk('2024-03-01'))), /2024年3月29日/)
  })
  test('the receipt of a fax waits for the confirmation', () => {
    const text = textOf(
      receipt.compose(view({ channel: 'fax', receivedOn: undefined }), at('2024-03-01'), paperDesk('2024-03-01')),
    )
    assert.match(text, /待双方确认/)
    assert.doesNotMatch(text, /3月29日/)
  })
  test('the extension names the old and the new last day', () => {
    const text = textOf(
      extensionNotice.compose(view(), at('2024-03-20', { reasons: '材料较多' }), paperDesk('2024-03-20')),
    )
    assert.match(text, /2024年3月29日届满.*2024年4月28日/)
  })
  test('the fee notice shows pages, tiers and total', () => {
    const fee = { feeMethod: 'page', feeCount: 1500, feeAmount: 54_700_00n }
    const document = feeNotice.compose(view(fee), at('2024-03-15', { way: '缴款码' }), paperDesk('2024-03-15'))
    const table = document.blocks.find((block) => block.is === 'table')
    assert.equal(table?.rows.length, 5)
    assert.match(JSON.stringify(document.blocks), /共1500页.*54,700\.00元/)
  })
})
