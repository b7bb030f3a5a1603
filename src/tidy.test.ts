import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertNoFaults } from '../test/tidy/fault.ts'
import { isMeasured, isTypeScript, projectFiles, textOf } from '../test/tidy/files.ts'
import { generatedFaults, staleFaults } from '../test/tidy/generated.ts'
import { nameFaults } from '../test/tidy/names.ts'
import { sizeFaults } from '../test/tidy/sizes.ts'
import { sourceFaults } from '../test/tidy/source.ts'
import { usesFaults } from '../test/tidy/uses.ts'
import { wordFaults } from '../test/tidy/words.ts'

const files = projectFiles()
const texts = new Map(
  files.flatMap((file) => [[file, textOf(file)] as const]).filter((pair) => pair[1] !== undefined),
) as ReadonlyMap<string, string>
const sources = [...texts].filter(([file]) => isTypeScript(file))

describe('the house is tidy', () => {
  test('files are small', () => {
    const measured = [...texts].filter(([file]) => isMeasured(file))
    assertNoFaults(sizeFaults(measured.map(([file, text]) => ({ file, lines: text.split('\n').length - 1 }))))
  })
  test('functions, any, clock, SQL, imports, exports', () => {
    assertNoFaults(sources.flatMap(([file, text]) => sourceFaults(file, text)))
  })
  test('names', () => assertNoFaults(files.flatMap(nameFaults)))
  test('words', () => assertNoFaults([...texts].flatMap(([file, text]) => wordFaults(file, text))))
  test('modules use what they name in uses', () => assertNoFaults(usesFaults(texts)))
  test('generated files are current', async () => assertNoFaults(await generatedFaults()))
})

describe('the rules find what they forbid', () => {
  const found = (file: string, text: string) =>
    sourceFaults(file, text).map((one) => one.fault.split(' ').slice(0, 3).join(' '))
  test('sizes', () => {
    assert.equal(sizeFaults([{ file: 'src/a.ts', lines: 401 }]).length, 3)
    assert.deepEqual(sizeFaults([{ file: 'src/a.ts', lines: 60 }]), [])
  })
  test('a long function', () => {
    const body = (lines: number) => `export const f = () => {\n${'  g()\n'.repeat(lines - 2)}}\n`
    assert.deepEqual(found('src/a.ts', body(61)), ['a function of'])
    assert.deepEqual(found('src/a.ts', body(60)), [])
  })
  test('any without a reason', () => {
    assert.deepEqual(found('src/a.ts', 'export type A = any'), ['`any` switches the'])
    assert.deepEqual(
      found('src/a.ts', '// biome-ignore lint/suspicious/noExplicitAny: any facts\nexport type A = any'),
      [],
    )
  })
  test('the clock', () => {
    for (const text of ['Date.now()', 'new Date()', 'new Date', 'performance.now()']) {
      assert.deepEqual(found('src/server/list.ts', text), ['reads the clock'], text)
      assert.deepEqual(found('src/cli/demo.ts', text), [], text)
    }
    assert.deepEqual(found('src/server/list.ts', 'new Date(instant)'), [])
  })
  test('SQL', () => {
    assert.deepEqual(found('src/server/list.ts', 'run(`select a, $' + '{b} from c`)'), ['looks like SQL'])
    assert.deepEqual(found('src/store/list.ts', "run('delete from a where b')"), [])
    assert.deepEqual(found('src/modules/debt/server.ts', "run('update a set b = 1')"), [])
  })
  test('imports and exports', () => {
    assert.deepEqual(found('src/a.ts', "import { b } from './b'\nvoid import('../c.js')"), [
      'imports ./b without',
      'imports ../c.js without',
    ])
    assert.deepEqual(found('src/a.ts', 'export default 1'), ['a default export'])
    assert.deepEqual(found('src/a.ts', 'export default function f() {}'), ['a default export'])
  })
  test('names', () => {
    assert.equal(nameFaults('src/server/date-utils.ts').length, 1)
    assert.equal(nameFaults('src/server/dateList.ts').length, 1)
    assert.deepEqual(nameFaults('src/modules/information-requests/request.procedure.ts'), [])
  })
  test('words', () => {
    assert.equal(wordFaults('a.md', ['TO', 'DO: later'].join('')).length, 1)
    assert.equal(wordFaults('a.md', ['https://registry', 'example.org/x'].join('.')).length, 1)
    assert.equal(wordFaults('a.md', ['see /ho', 'me/li/notes'].join('')).length, 1)
    assert.deepEqual(wordFaults('a.md', 'https://example.org/home/list/ and registry.fields.map'), [])
  })
  test('uses', () => {
    const index = (uses: string) =>
      `import { debt } from '../debt/index.ts'\nexport const m = module({ uses: [${uses}] })`
    const texts = (uses: string) => new Map([['src/modules/bonds/index.ts', index(uses)]])
    assert.equal(usesFaults(texts('')).length, 1)
    assert.deepEqual(usesFaults(texts('debt')), [])
    assert.equal(usesFaults(new Map([...texts('debt'), ['src/modules/index.ts', '']])).length, 1)
  })
  test('stale files', () => {
    const wanted = new Map([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ])
    const faults = staleFaults(wanted, (file) =>
      new Map([
        ['a', '1'],
        ['b', '1'],
      ]).get(file),
    )
    assert.deepEqual(
      faults.map((one) => one.place),
      ['b', 'c'],
    )
  })
})
