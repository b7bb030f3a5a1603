import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { dispatch } from '../../../cli/dispatch.ts'
import { openZip } from '../../../server/office/zip.ts'
import type { DocumentView } from '../checks/document-view.ts'
import { itemCodes, type Made, madeDepartment } from '../checks/made/department.ts'
import { madePage } from '../checks/made/page.ts'
import type { Variant } from '../understanding/variant.ts'

const made: Made = {
  ...{ kind: 'budget', unit: '万元', rounded: false, fund: 0, carried: 0 },
  items: itemCodes.map((code) => ({ code, staff: 10_000, public: 5000, project: 20_000, own: 0 })),
}
const folder = mkdtempSync(join(tmpdir(), 'fadu-check-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function file(path: string, content: Uint8Array | string): string {
  const full = join(folder, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, content)
  return full
}
async function check(...argv: readonly string[]) {
  let [out, err] = ['', '']
  const status = await dispatch(['check', ...argv], {
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
  })
  const documents = (): readonly DocumentView[] => (JSON.parse(out) as { documents: DocumentView[] }).documents
  return { status, out, err, documents }
}
const good = madePage(madeDepartment(made))
const local: Variant = {
  id: 'local',
  name: '本地',
  columns: [{ column: 'basic', says: ['运转支出'] }],
  kinds: [
    { kind: 'D8', name: '土地收益安排表', level: 'department', titles: ['^土地收益安排表'], codes: 'functional' },
  ],
}
/** One figure of the table of spending is another. */
const wrong = new TextEncoder().encode(new TextDecoder().decode(good).replace('<td>350.00</td>', '<td>360.00</td>'))

describe('fadu check', () => {
  test('one document: what it is, its tables, what holds; status 0 and the exact shape', async () => {
    const { status, documents } = await check(file('good.html', good), '--json')
    const [one] = documents()
    assert.equal(status, 0)
    assert.deepEqual(
      [one?.readable, one?.body, one?.level, one?.kind, one?.year],
      [true, '云州市教育局', 'department', 'budget', 2024],
    )
    assert.deepEqual(
      one?.tables.map(({ kind }) => kind),
      ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'],
    )
    assert.deepEqual(Object.keys(one ?? {}), [
      ...['file', 'readable', 'body', 'level', 'kind', 'year', 'tables', 'checks', 'findings', 'notVerified'],
    ])
    assert.deepEqual(Object.keys(one?.tables[0] ?? {}), [
      'kind',
      'number',
      'title',
      'unit',
      'pages',
      'rows',
      'headerRows',
    ])
    assert.ok((one?.checks.held ?? 0) > 150)
  })
  test('a wrong figure: status 1, and a sentence with place, basis and remedy', async () => {
    const { status, out } = await check(file('wrong.html', wrong))
    assert.equal(status, 1)
    assert.match(out, /〔错误·真实性·.*第\d+行〕.*360\.00万元.*依据：《.*与批复/)
  })
  test('what cannot be read is a sentence and status 2; another kind of document is told', async () => {
    const none = await check(join(folder, 'none.pdf'))
    assert.deepEqual([none.status, none.out], [2, ''])
    assert.match(none.err, /读不到文件/)
    for (const [name, content, says] of [
      ['empty.pdf', '', /文件是空的/],
      ['broken.pdf', '%PDF-1.7 and nothing else', /损坏|没有传完/],
      ['letter.xyz', 'plain words', /认不出/],
    ] as const) {
      const { status, err, documents } = await check(file(name, content), '--json')
      assert.equal(status, 2, name)
      assert.match(err, says)
      assert.equal(documents()[0]?.readable, false)
    }
    for (const [name, content, says] of [
      ['notice.html', '<html><body><p>会议通知</p></body></html>', /没有出现「预算」/],
      ['english.html', '<html><body><p>An annual report of some company in English</p></body></html>', /没有中文/],
    ] as const) {
      const { status, out } = await check(file(name, content))
      assert.equal(status, 1, name)
      assert.match(out, says)
    }
  })
  test('text and tables apart are one document; units may follow one option', async () => {
    const text = file(
      'apart/text.html',
      '<html><body><p>云州市教育局2024年度部门预算</p><p>收入预算9999.00万元。</p></body></html>',
    )
    const { documents } = await check(file('apart/tables.html', good), '--with', text, '--json')
    assert.ok(documents()[0]?.findings.some(({ says }) => says.includes('9999.00万元')))
    const unit = file('unit.html', good)
    const { status } = await check(file('whole.html', good), '--unit', unit, unit, '--json')
    assert.equal(status, 1, 'two units make more than the department')
  })
  test('a folder goes on behind what is broken, says a file twice, and goes on where it stopped', async () => {
    for (const name of ['a/one.html', 'b/same.html']) file(`city/${name}`, good)
    file('city/c/other.html', wrong)
    file('city/broken.pdf', '%PDF-1.7')
    file('city/list.csv', 'a,b')
    const city = join(folder, 'city')
    const first = await check(city, '--json')
    assert.equal(first.status, 1)
    assert.deepEqual(
      first.documents().map(({ file: name }) => name),
      ['broken.pdf', 'a', 'b', 'c'],
    )
    assert.equal(
      first
        .documents()
        .flatMap(({ findings }) => findings)
        .filter(({ check: id }) => id === 'same-file').length,
      1,
    )
    assert.match(first.err, /另有 1 个文件/)
    const journal = `${city}.fadu-check.jsonl`
    assert.equal(readFileSync(journal, 'utf8').trimEnd().split('\n').length, 4)
    appendFileSync(journal, '{"package":"cut o')
    file('city/c/other.html', good)
    const second = await check(city, '--json')
    assert.match(second.err, /其中 3 份上次已经核对/)
    assert.equal(
      second
        .documents()
        .find(({ file: name }) => name === 'c')
        ?.findings.filter(({ severity }) => severity === 'error').length,
      0,
    )
  })
  test('several disclosures in one folder are told apart; a text goes with the tables of its body', async () => {
    const other = new TextEncoder().encode(new TextDecoder().decode(good).replaceAll('教育局', '民政局'))
    const text = (body: string) =>
      `<html><body><p>云州市${body}2024年度部门预算</p><p>收入预算9999.00万元。</p></body></html>`
    file('district/区/1.html', good)
    file('district/区/2.html', other)
    file('district/区/3.html', text('民政局'))
    for (let at = 0; at < 8; at++) file(`district/many/${'甲乙丙丁戊己庚辛'.charAt(at)}局.html`, good)
    const { documents } = await check(join(folder, 'district'), '--json')
    const [first, second, ...many] = documents()
      .map(({ file: name, body, findings }) => ({
        name,
        body,
        wrong: findings.some(({ says }) => says.includes('9999')),
      }))
      .toSorted((a, b) => (a.name < b.name ? 1 : -1))
    assert.deepEqual([first?.wrong, second?.wrong, many.length], [true, false, 8])
    assert.deepEqual([first?.body, second?.body], ['云州市民政局', '云州市教育局'])
  })
  test('the forms of another region are a file', async () => {
    const page = new TextDecoder()
      .decode(good)
      .replace('政府性基金支出预算表', '土地收益安排表')
      .replaceAll('基本支出', '运转支出')
    const [document, variant] = [file('local.html', page), file('local.json', JSON.stringify(local))]
    const kindsOf = async (...argv: readonly string[]) =>
      (await check(document, ...argv, '--json')).documents()[0]?.tables.map(({ kind }) => kind)
    assert.equal((await kindsOf())?.[7], 'unrecognised')
    assert.equal((await kindsOf('--variant', variant))?.[7], 'D8')
    assert.equal((await check(document, '--variant', document)).status, 2)
  })
  test('the findings as comments in a workbook, and as a working paper', async () => {
    const [sheet, paper] = [join(folder, 'marked.xlsx'), join(folder, 'paper.docx')]
    const { status } = await check(file('marked.html', wrong), '--sheet', sheet, '--paper', paper)
    assert.equal(status, 1)
    const { sheets } = await readXlsx(readFileSync(sheet), { readStyles: true })
    assert.equal(sheets.length, 10)
    const comments = sheets.flatMap(({ cells }) =>
      [...(cells ?? new Map()).values()].flatMap(({ comment }) => comment ?? []),
    )
    assert.ok(
      comments.some(({ text }) => text.includes('360.00')),
      'the wrong cell carries the sentence',
    )
    const written = readText(readFileSync(paper))
    for (const words of ['检查底稿', '云州市教育局', '真实性', '360.00', '依据'])
      assert.ok(written.includes(words), words)
    assert.equal((await check(file('marked.html', wrong), '--sheet', join(folder, 'no/where.xlsx'))).status, 2)
  })
})

const readText = (bytes: Uint8Array): string =>
  new TextDecoder().decode(openZip(bytes).read('word/document.xml') ?? new Uint8Array())
