import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fen } from '../../kernel/money.ts'
import type { BudgetLine } from './making/budget-line.ts'
import { makeDisclosure, type ToMake } from './making/make-disclosure.ts'
import { filesOf } from './server/making/made-files.ts'
import { pageOf } from './server/page.ts'
import { readDocument } from './server/reading/read-document.ts'
import { differencesOf } from './snapshot.ts'
import { understand } from './understanding/document.ts'
import { variants } from './variants/shipped.ts'

const line = (code: string, economic: string, yuan: number): BudgetLine => ({
  ...{ agency: '1', agencyName: '云州市教育局', function: code, economic, fund: 'general', amount: fen(yuan * 100) },
  functionNames: ['教育支出', '教育管理事务', '行政运行'],
})
const toMake: ToMake = {
  body: '云州市教育局',
  level: 'department',
  kind: 'budget',
  year: 2024,
  told: {},
  lines: [line('2050101', '30101', 4_512_300), line('2050101', '30217', 12_500)],
}
const made = makeDisclosure(toMake)
const read = async (bytes: Uint8Array, name: string) => understand(await readDocument(bytes, name), variants)

describe('a snapshot against the checked file', async () => {
  const page = pageOf(made.document)
  const checked = await read(Buffer.from(page), 'checked.html')

  test('the same disclosure in another form is the same, cell by cell', async () => {
    const { docx } = await filesOf(toMake, made)
    assert.deepEqual(differencesOf(checked, await read(docx.bytes, 'snapshot.docx')), [])
    const written = await read(Buffer.from(page.replaceAll('452.48', ' 452.480 ')), 'blanks.html')
    assert.deepEqual(differencesOf(checked, written), [])
  })
  test('a changed figure, a table that is not there and one too many are told with their place', async () => {
    const other = await read(Buffer.from(page.replace('451.23</td>', '541.23</td>')), 'changed.html')
    assert.match(differencesOf(checked, other).join('\n'), /第\d+行第\d+列：检查过的是“451\.23”，快照是“541\.23”/)
    const start = page.indexOf('<p>公开09表')
    const short = await read(Buffer.from(page.slice(0, start)), 'short.html')
    assert.deepEqual(differencesOf(checked, short), ['快照中没有《国有资本经营预算支出情况表》'])
    assert.match(differencesOf(short, checked).join(), /快照中多出/)
  })
})
