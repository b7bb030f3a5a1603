import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { Refusal } from '../../kernel/refusal.ts'
import { readTable } from './read-table.ts'
import { tableFile } from './table-kind.ts'
import { readTableApart } from './worker-tasks.ts'
import { zipStream } from './zip-stream.ts'

const zip = async (parts: Readonly<Record<string, Buffer>>): Promise<Buffer> => {
  const pieces: Buffer[] = []
  const entries = Object.entries(parts).map(([name, content]) => ({ name, content: [content] }))
  const listed = (async function* () {
    yield* entries
  })()
  for await (const piece of zipStream(listed)) pieces.push(piece)
  return Buffer.concat(pieces)
}
const says = (error: unknown, sentence: RegExp) => error instanceof Refusal && sentence.test(error.message)

describe('what an uploaded table is', () => {
  test('is told by its content', async () => {
    const lies: readonly (readonly [bytes: Buffer, sentence: RegExp])[] = [
      [Buffer.alloc(0), /文件是空的/],
      [Buffer.from('%PDF-1.7 …'), /PDF 文件，不是表格/],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /图片，不是表格/],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧版 Excel/],
      [Buffer.from('<html><table><tr><td>标题</td></tr></table>'), /网页或 XML/],
      [Buffer.from([1, 2, 0, 3]), /无法识别/],
      [await zip({ 'word/document.xml': Buffer.from('<x/>') }), /Word 文档/],
      [await zip({ 'xl/workbook.bin': Buffer.from('x') }), /二进制工作簿/],
      [await zip({ 'a.txt': Buffer.from('x') }), /没有工作簿/],
    ]
    for (const [bytes, sentence] of lies)
      assert.throws(
        () => tableFile(bytes),
        (error) => says(error, sentence),
      )
  })
  test('a text is read in UTF-8 with or without its mark, in GB 18030 and in UTF-16', () => {
    const gb18030 = Buffer.from([0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xc8, 0xd5, 0xc6, 0xda])
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('标题,日期', 'utf16le')])
    for (const bytes of [Buffer.from('标题,日期'), Buffer.from('\ufeff标题,日期'), gb18030, utf16])
      assert.deepEqual(tableFile(bytes), { format: 'csv', text: '标题,日期' })
  })
  test('a bomb is refused before it bursts', async () => {
    const bomb = await zip({
      'xl/workbook.xml': Buffer.from('<x/>'),
      'xl/worksheets/sheet1.xml': Buffer.alloc(60_000_000, 32),
    })
    assert.ok(bomb.length < 400_000)
    assert.throws(
      () => tableFile(bomb),
      (error) => says(error, /压缩比异常/),
    )
    const liar = Buffer.from(await zip({ 'xl/workbook.xml': Buffer.alloc(3_000_000, 32) }))
    // The directory claims a hundred bytes for what unpacks to three million.
    liar.writeUInt32LE(100, liar.lastIndexOf(Buffer.from('PK\x01\x02')) + 24)
    assert.throws(
      () => tableFile(liar),
      (error) => says(error, /实际大小超过/),
    )
    assert.ok(deflateRawSync(Buffer.alloc(10)).length > 0)
  })
  test('hidden sheets are left out with a note, formulas keep their values', async () => {
    const book = await writeXlsx({
      sheets: [
        {
          name: '数据',
          rows: [
            ['标题', '数量'],
            ['甲', 3],
            ['乙', null],
          ],
          cells: new Map([
            ['1,1', { value: 3, type: 'formula' as const, formula: '1+2', formulaResult: 3 }],
            ['2,1', { value: null, type: 'formula' as const, formula: '1+2' }],
          ]),
        },
        { name: '底稿', rows: [['标题']], hidden: true },
      ],
    })
    const table = await readTableApart(book)
    assert.deepEqual(table.notes, ['工作表「底稿」是隐藏的，没有导入'])
    assert.deepEqual(table.grids[0]?.rows.slice(1), [
      ['甲', { formula: 3 }],
      ['乙', { formula: null }],
    ])
  })
  test('cells that only carry a format do not widen or lengthen the table', async () => {
    const part = 'xl/worksheets/sheet1.xml'
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: '数据', rows: [['标题'], ['甲']] }] }))
    const withFormats = (right: string, below: string) => {
      const sheet = strFromU8(parts[part] as Uint8Array)
      const formatted = sheet.replace('</row>', `${right}</row>`).replace('</sheetData>', `${below}</sheetData>`)
      return readTable(zipSync({ ...parts, [part]: strToU8(formatted) }))
    }
    const [right, below] = ['<c r="XFD1"/>', '<row r="70000"><c r="A70000"/></row>']
    for (const table of [await withFormats(right, ''), await withFormats('', below)])
      assert.deepEqual(table.grids[0]?.rows, [['标题'], ['甲']])
    await assert.rejects(withFormats(right, below), /工作表「数据」的范围有 70000 行、16384 列/)
  })
  test('a damaged workbook and a zip that is none are sentences, also from the other thread', async () => {
    await assert.rejects(readTableApart(await zip({ 'xl/workbook.xml': Buffer.from('<broken') })), Refusal)
    await assert.rejects(readTableApart(Buffer.from('PK\x03\x04nonsense')), Refusal)
  })
  test('ten thousand rows are read, sixty thousand are refused', async () => {
    const rows = (count: number) => Buffer.from(`标题,日期\n${'甲,2024-01-05\n'.repeat(count)}`)
    assert.equal((await readTable(rows(10_000))).grids[0]?.rows.length, 10_001)
    await assert.rejects(readTable(rows(60_000)), /一次最多导入 50000 行/)
  })
})
