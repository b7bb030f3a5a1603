import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Fen, fen } from '../../../kernel/money.ts'
import { toDocx } from '../../../server/office/docx.ts'
import { checkDocuments } from '../server/check-documents.ts'
import type { BudgetLine } from './budget-line.ts'
import { makeDisclosure } from './make-disclosure.ts'
import { questions, type Told } from './told.ts'

const line = (function_: string, economic: string, yuan: number, rest: Partial<BudgetLine> = {}): BudgetLine => ({
  ...{ agency: '101005', agencyName: '云州市教育局', function: function_, economic, fund: 'general' },
  amount: fen(yuan * 100),
  ...rest,
})
const lines: readonly BudgetLine[] = [
  line('2050101', '30101', 4_512_300),
  line('2050101', '30102', 2_204_512),
  line('2050101', '30201', 310_000),
  line('2050101', '30217', 12_500),
  line('2050101', '30231', 60_000),
  line('2080505', '30108', 720_004),
  line('2050102', '30299', 1_500_000, { project: '义务教育质量监测' }),
  line('2050202', '30299', 800_000, { project: '校园安全', fund: 'own' }),
]
const told: Told = Object.fromEntries(Object.keys(questions).map((one) => [one, '按照年度工作安排据实列示。']))
const given = { body: '云州市教育局', level: 'department', year: 2024, kind: 'budget', lines, told } as const

const checked = async (made: ReturnType<typeof makeDisclosure>) =>
  (await checkDocuments({ own: [{ name: `${made.title}.docx`, bytes: await toDocx(made.document) }] })).view

describe('a disclosure made from budget lines', () => {
  test('is understood table for table by the checker, holds, and nothing is left to mend', async () => {
    const view = await checked(makeDisclosure(given))
    assert.deepEqual(
      view.tables.map(({ kind }) => kind),
      ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'],
    )
    assert.deepEqual([view.body, view.year, view.kind, view.level], ['云州市教育局', 2024, 'budget', 'department'])
    assert.deepEqual(
      view.findings.filter(({ severity }) => severity === 'error').map(({ check, says }) => `${check} ${says}`),
      [],
    )
    assert.ok(view.checks.held > 60, String(view.checks.held))
  })

  test('asks for what only a person can explain, and does not pass the check before that', async () => {
    const made = makeDisclosure({ ...given, told: {} })
    assert.deepEqual(made.asks, Object.keys(questions))
    const view = await checked(made)
    assert.ok(view.findings.some(({ severity, says }) => severity === 'error' && says.includes('待填写')))
  })

  test('states changes as a reader recomputes them from the printed figures', () => {
    const last = lines.map((one) => ({ ...one, amount: ((one.amount * 9n) / 10n) as Fen }))
    const { document } = makeDisclosure({ ...given, last })
    const text = document.blocks.flatMap((one) => (one.is === 'paragraph' ? [one.runs.join('')] : [])).join('\n')
    assert.match(text, /收入预算1011\.93万元，比上年增加101\.19万元，增长11\.1%/)
  })
})
