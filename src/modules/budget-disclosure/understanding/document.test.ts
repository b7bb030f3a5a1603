import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { ReadCell, ReadDocument, ReadLine } from '../reading.ts'
import { readDocument } from '../server/reading/read-document.ts'
import { variants } from '../variants/shipped.ts'
import { understand } from './document.ts'
import type { Variant } from './variant.ts'

const line = (text: string): ReadLine => ({ text, place: {} })
const cells = (...texts: readonly string[]): readonly ReadCell[] => texts.map(line)
const document = (title: string, unit: string, ...rows: readonly (readonly ReadCell[])[]): ReadDocument => ({
  ...{ file: 'a.pdf', format: 'pdf', readable: true, unreadable: [], pages: 1 },
  lines: [line('云州市教育局2024年度部门预算')],
  tables: [{ rows, above: [line(unit), line(title)], below: [], pages: [1] }],
})
const spending = (title: string) =>
  document(
    title,
    '单位：万元',
    cells('功能分类科目编码', '功能分类科目名称', '合计', '基本支出', '项目支出'),
    cells('205', '教育支出', '3.00', '1.00', '2.00'),
    cells('', '合计', '3.00', '1.00', '2.00'),
  )
const kindOf = (read: ReadDocument, of: readonly Variant[] = variants) => understand([read], of).tables[0]?.kind

describe('what a document is', () => {
  test('body, year, kind and level as the document names them', () => {
    const { body, year, kind, level } = understand([spending('一般公共预算支出表')], variants)
    assert.deepEqual([body, year, kind, level], ['云州市教育局', 2024, 'budget', 'department'])
  })
  test('a title is known with and without a number, and 一般 is no number', () => {
    for (const title of ['一般公共预算支出表', '公开05表 一般公共预算支出表', '五、2024年一般公共预算支出预算表'])
      assert.equal(kindOf(spending(title)), 'D5', title)
  })
  test('a table that nobody knows is unrecognised; a variant that names it is data', () => {
    const read = spending('教育附加安排表')
    assert.equal(kindOf(read), 'unrecognised')
    const local: Variant = {
      id: 'local',
      name: '本地',
      kinds: [{ kind: 'education-surcharge', name: '教育附加安排表', titles: ['^教育附加安排表'] }],
    }
    assert.equal(kindOf(read, [...variants, local]), 'education-surcharge')
  })
  test('the unit is read from above the table', () => {
    const table = understand([document('三公经费表', '单位：元', cells('合计'), cells('5'))], variants).tables[0]
    assert.deepEqual([table?.unit.name, table?.unitPrinted], ['元', true])
  })
})

const given = join(import.meta.dirname, '../../../../../shared/data/disclosure')
const folders = existsSync(given) ? readdirSync(given).filter((id) => existsSync(join(given, id, 'document.pdf'))) : []
/** The kind of each table by its letter in the reader's list: the printed order of each region. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  B: ['D1', 'D2', 'D3', 'D4', 'D5', 'D8', 'D9', 'D6', 'D7'],
  F: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'],
  J: [
    ...['D1', 'D2', 'D3', 'D4', 'fiscal-spending', 'fiscal-basic-spending'],
    ...['D5', 'D6', 'D7', 'D8', 'running-costs', 'procurement'],
  ],
}

describe('published documents', { skip: folders.length === 0 && 'the documents are not here' }, () => {
  for (const id of folders)
    test(id, async () => {
      const json = (file: string) => JSON.parse(readFileSync(join(given, id, file), 'utf8'))
      const meta = json('meta.json') as { entity: string; year: number; kind: string; level: string }
      const letters = Object.entries((json('expected/checks.json') as { table_map: Record<string, string> }).table_map)
      const read = await readDocument(readFileSync(join(given, id, 'document.pdf')), `${id}.pdf`)
      const { body, year, kind, level, tables } = understand(read, variants)
      assert.deepEqual([year, kind, level], [meta.year, meta.kind.replace(/ .*/, ''), meta.level])
      assert.ok(body !== '' && meta.entity.startsWith(body), `the body is ${meta.entity}, not ${body}`)
      for (const [letter, file] of letters) {
        const expected = KINDS[letter.charAt(0)]?.[Number(letter.slice(1)) - 1]
        assert.equal(tables[Number(file.slice(1, 3)) - 1]?.kind, expected, letter)
      }
    })
})
