import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { seeded } from '../../../store/demo-random.ts'
import { makeDisclosure } from '../making/make-disclosure.ts'
import { questions } from '../making/told.ts'
import { checkDocuments } from '../server/check-documents.ts'
import { pageOf } from '../server/page.ts'
import type { Body } from './bodies.ts'
import { budgetLinesOf } from './budget-lines.ts'
import { faults } from './faults.ts'

const body: Body = {
  ...{ id: 'one', name: '云州市卫生健康委员会', code: '101019', level: 'department', people: 40 },
  ...{ accountant: '', head: '', supervisor: '' },
}
const told = Object.fromEntries(Object.keys(questions).map((one) => [one, '人员变动，业务工作据实增减。']))
const { document } = makeDisclosure({
  ...{ body: body.name, level: 'department', year: 2024, kind: 'budget', told },
  lines: budgetLinesOf(body, seeded('now').between),
  last: budgetLinesOf(body, seeded('last').between).map((line) => ({
    ...line,
    amount: ((line.amount * 9n) / 10n) as typeof line.amount,
  })),
})
const found = async (one: typeof document) => {
  const { view } = await checkDocuments({ own: [{ name: '预算.html', bytes: Buffer.from(pageOf(one)) }] })
  return view.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, dimension, says }) => `${severity} ${dimension} ${says}`)
}

describe('the faults of the demonstration', async () => {
  const sound = await found(document)
  test('without one nothing is found', () => assert.deepEqual(sound, []))
  for (const [name, change] of Object.entries(faults))
    test(`${name} is found by the check`, async () => {
      assert.notDeepEqual(change(document), document, 'the document is changed')
      assert.notDeepEqual(await found(change(document)), [])
    })
})
