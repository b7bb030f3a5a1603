import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { CFB, utils, write } from '@e965/xlsx'
import { zipSync } from 'fflate'
import { dispatch } from '../../../cli/dispatch.ts'
import type { DocumentView } from '../checks/document-view.ts'
import { itemCodes, madeDepartment } from '../checks/made/department.ts'
import { madePage } from '../checks/made/page.ts'
import { madePdf } from '../checks/made/pdf.ts'

const made = madeDepartment({
  ...{ kind: 'budget', unit: '万元', rounded: false, fund: 0, carried: 0 },
  items: itemCodes.map((code) => ({ code, staff: 10_000, public: 5000, project: 20_000, own: 0 })),
})
const good = new TextDecoder().decode(madePage(made))
const folder = mkdtempSync(join(tmpdir(), 'fadu-hostile-'))
after(() => rmSync(folder, { recursive: true, force: true }))

async function check(...argv: readonly string[]) {
  let [out, err, lines] = ['', '', 0]
  const status = await dispatch(['check', ...argv], {
    out: (text) => {
      out += `${text}\n`
      lines++
    },
    err: (text) => (err += `${text}\n`),
  })
  const documents = () => (JSON.parse(out) as { documents: readonly DocumentView[] }).documents
  return { status, out, err, lines, documents }
}

/** The nine tables as a workbook; `formulas` leaves the results of one column out. */
function workbook(bookType: 'xlsx' | 'biff8', formulas = false) {
  const book = utils.book_new()
  made.tables.forEach(({ above, rows }, at) => {
    const sheet = utils.aoa_to_sheet([
      ...above.toReversed().map(({ text }) => [text]),
      ...rows.map((row) => row.map(({ text }) => (/^\d+\.\d\d$/.test(text) ? Number(text) : text))),
    ])
    if (formulas && at === 2) sheet.C5 = { t: 'n', f: 'SUM(D5:E5)' }
    utils.book_append_sheet(book, sheet, `表${at + 1}`)
  })
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }))
}
const bytes = (text: string) => new TextEncoder().encode(text)
const zeros = new Uint8Array(8 * 1024 * 1024)
/** Macros lie in storages of their own beside the workbook. */
function withMacros(xls: Uint8Array): Uint8Array {
  const box = CFB.read(Buffer.from(xls), { type: 'buffer' })
  CFB.utils.cfb_add(box, '/_VBA_PROJECT_CUR/VBA/dir', Buffer.from('Sub Auto_Open()'))
  return new Uint8Array(CFB.write(box, { type: 'buffer' }))
}

const files: Readonly<Record<string, readonly [content: Uint8Array | string, says: RegExp | undefined]>> = {
  '01 good.html': [good, undefined],
  '02 same.html': [good, /是同一个文件/],
  '03 of 2023.html': [good.replaceAll('2024', '2023'), /应当是2024年的文件，印的是2023年/],
  '04 english.pdf': [madePdf({ pages: 2, text: 'An annual report of some company' }), /几乎没有中文/],
  '05 of 500 pages.pdf': [madePdf({ pages: 500, text: 'Page' }), /几乎没有中文/],
  '06 locked.pdf': [madePdf({ pages: 1, text: 'Locked', locked: true }), /PDF 设有打开密码/],
  '07 bomb.zip': [zipSync({ 'a.html': zeros }), /压缩|展开|解压/],
  '08 macros.xls': [withMacros(workbook('biff8')), undefined],
  '09 formulas.xlsx': [workbook('xlsx', true), /公式，文件里没有保存计算结果/],
  '10 bomb.xlsx': [
    zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'xl/workbook.xml': bytes('<workbook/>'), 'xl/b.xml': zeros }),
    /展开|压缩|解压/,
  ],
  '11 notice.html': ['<html><body><p>关于召开会议的通知，请各部门参加。</p></body></html>', /没有出现「预算」/],
  '12 cut.pdf': [madePdf({ pages: 3, text: 'Cut' }).slice(0, 200), /损坏|没有传完/],
}

describe('a folder of files as they come', () => {
  test('each has its clear sentence, and the rest of the batch goes on', async () => {
    for (const [name, [content]] of Object.entries(files)) {
      const own = join(folder, 'city', name.slice(0, 2))
      mkdirSync(own, { recursive: true })
      writeFileSync(join(own, name), content)
    }
    const { status, documents, lines } = await check(join(folder, 'city'), '--year', '2024', '--json')
    assert.equal(status, 1)
    const all = documents()
    assert.equal(all.length, Object.keys(files).length)
    assert.equal(lines, all.length + 2, 'one line for each disclosure, not one for all')
    for (const [name, [, says]] of Object.entries(files)) {
      const found = all.find(({ file }) => file === name.slice(0, 2))
      const told = (found?.findings ?? []).map((one) => one.says).join('\n')
      if (says) assert.match(told, says, name)
      else
        assert.deepEqual(
          found?.findings.filter(({ severity, dimension }) => severity === 'error' && dimension === '真实性'),
          [],
          name,
        )
    }
    assert.equal(all.find(({ file }) => file === '08')?.tables.length, 9)
    assert.equal(all[0]?.tables.length, 9, 'the answer holds the tables')
  })
  test('one file that cannot be read does not stop the others that were named', async () => {
    const paths = Object.keys(files).map((name) => join(folder, 'city', name.slice(0, 2), name))
    const { status, err, documents } = await check(...paths, '--json')
    assert.equal(status, 2)
    assert.equal(documents().length, paths.length)
    assert.match(err, /06 locked\.pdf：PDF 设有打开密码/)
  })
  test('a batch of more than fifty answers with every table', async () => {
    for (let at = 0; at < 60; at++) {
      mkdirSync(join(folder, 'many', String(at)), { recursive: true })
      writeFileSync(join(folder, 'many', String(at), 'a.html'), good.replaceAll('教育局', `第${at}局`))
    }
    const { documents } = await check(join(folder, 'many'), '--json')
    assert.deepEqual([...new Set(documents().map(({ tables }) => tables.length))], [9])
    assert.equal(documents().length, 60)
    const journal = readFileSync(join(folder, 'many.fadu-check.jsonl'), 'utf8')
    assert.equal(journal.trimEnd().split('\n').length, 60)
  })
  test('without --json a line for each, which says a file twice as well', async () => {
    const { status, out } = await check(join(folder, 'city'), '--year', '2024')
    assert.equal(status, 1)
    assert.match(out, /^02：.*与「01」内容完全相同$/m)
    assert.match(out, /^06：不能读取。PDF 设有打开密码/m)
    assert.match(out, /共 12 份/)
  })
  test('a year that is no year is refused', async () => {
    const { status, err } = await check(join(folder, 'city'), '--year', '今年')
    assert.equal(status, 2)
    assert.match(err, /四位的年度/)
  })
})
