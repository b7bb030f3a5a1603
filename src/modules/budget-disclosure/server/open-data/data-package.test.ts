import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fen } from '../../../../kernel/money.ts'
import type { BudgetLine } from '../../making/budget-line.ts'
import { makeDisclosure } from '../../making/make-disclosure.ts'
import { understand } from '../../understanding/document.ts'
import { variants } from '../../variants/shipped.ts'
import { pageOf } from '../page.ts'
import { readDocument } from '../reading/read-document.ts'
import { type DataPackage, dataPackageOf } from './data-package.ts'
import { type Extract, extractOf } from './extract.ts'
import type { PublishedRow } from './published-rows.ts'

/** A library of the people who wrote the specification; it carries their schemas and ships no types. */
interface Library {
  readonly Package: {
    readonly load: (
      descriptor: object,
      options: { readonly basePath: string; readonly strict: boolean },
    ) => Promise<{ readonly valid: boolean; readonly errors: readonly Error[]; readonly resources: readonly Loaded[] }>
  }
  readonly Profile: {
    readonly load: (name: string) => Promise<{
      readonly validate: (descriptor: object) => { readonly valid: boolean; readonly errors: readonly Error[] }
    }>
  }
}
interface Loaded {
  readonly name: string
  readonly read: (options: { readonly keyed: true }) => Promise<readonly Readonly<Record<string, unknown>>[]>
  readonly checkRelations: () => Promise<boolean>
}
const library = createRequire(import.meta.url)('datapackage') as Library

const line = (agency: string, code: string, economic: string, yuan: number, project?: string): BudgetLine => ({
  ...{ agency, agencyName: '云州市教育局', function: code, economic, fund: 'general', amount: fen(yuan * 100) },
  functionNames: ['教育支出', '教育管理事务', `第${code.slice(-2)}项`],
  ...(project !== undefined && { project }),
})
async function extractFrom(id: string, code: string, kind: 'budget' | 'final', parent?: string): Promise<Extract> {
  const level = parent ? 'unit' : 'department'
  const lines = [
    line(code, '2050101', '30101', 4_512_300),
    line(code, '2050101', '30231', 60_000),
    line(code, '2050102', '30299', 1_500_000.5, '质量监测'),
  ]
  const { document } = makeDisclosure({ body: `云州市教育局${id}`, level, year: 2024, kind, lines, told: {} })
  const read = await readDocument(Buffer.from(pageOf(document)), `${id}.html`)
  const of: PublishedRow = {
    ...{ id, body: id, bodyName: `云州市教育局，"${id}"`, code, level, kind, year: 2024, publishedOn: '2024-02-20' },
    ...{ address: 'https://www.yunzhou.example/1.html', documents: [], version: 1 },
    ...(parent !== undefined && { parent }),
  }
  return extractOf(of, understand(read, variants))
}
const folder = mkdtempSync(join(tmpdir(), 'fadu-open-data-'))
after(() => rmSync(folder, { recursive: true, force: true }))

describe('open data', async () => {
  const extracts = await Promise.all([
    extractFrom('one', '101005', 'budget'),
    extractFrom('final', '101005', 'final'),
    extractFrom('two', '101505', 'budget', '101005'),
  ])
  const made = dataPackageOf(
    {
      ...{ name: 'budget-2024-101005', title: '云州市教育局2024年预决算公开数据', year: 2024, withFigures: true },
      ...{ publisher: '云州市教育局', portal: 'https://fadu.example', created: '2024-02-20' },
    },
    extracts,
  )
  const written = (files: DataPackage['files']) => {
    const base = mkdtempSync(join(folder, 'package-'))
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(base, path)), { recursive: true })
      writeFileSync(join(base, path), bytes)
    }
    return base
  }
  const loaded = (files: DataPackage['files']) =>
    library.Package.load(made.descriptor, { basePath: written(files), strict: false })

  test('holds the official schemas of Data Package, Tabular and Fiscal Data Package', async () => {
    const { valid, errors } = await loaded(made.files)
    assert.deepEqual([valid, errors.map(String)], [true, []])
    for (const name of ['data-package', 'tabular-data-package', 'fiscal-data-package']) {
      const found = (await library.Profile.load(name)).validate(made.descriptor)
      assert.deepEqual([name, found.valid, found.errors.map(String)], [name, true, []])
    }
  })
  test('every row of every table has its types, keys and what it points at', async () => {
    const { resources } = await loaded(made.files)
    const counts: Record<string, number> = {}
    for (const resource of resources) {
      counts[resource.name] = (await resource.read({ keyed: true })).length
      assert.equal(await resource.checkRelations(), true, resource.name)
    }
    assert.deepEqual([counts.bodies, counts.publications, counts.spending, counts.three], [2, 3, 6, 3])
    assert.ok((counts.figures ?? 0) > 300)
    const spending = await resources.find(({ name }) => name === 'spending')?.read({ keyed: true })
    assert.deepEqual(
      spending
        ?.map(({ publication, function: code, expenditure_type: type, amount }) => [
          publication,
          code,
          type,
          Number(amount),
        ])
        .slice(0, 2),
      [
        ['one', '2050101', 'basic', 4_572_300],
        // As printed in 万元 with two decimals.
        ['one', '2050102', 'project', 1_500_000],
      ],
    )
  })
  test('a table that points at nobody, or holds no number, is found out by the library', async () => {
    const text = new TextDecoder().decode(made.files['data/spending.csv'])
    const wrong = (from: string, to: string) => ({
      ...made.files,
      'data/spending.csv': new TextEncoder().encode(text.replace(from, to)),
    })
    const spendingOf = async (files: DataPackage['files']) =>
      (await loaded(files)).resources.find(({ name }) => name === 'spending') as Loaded
    await assert.rejects(async () => (await spendingOf(wrong(',101505,', ',999999,'))).checkRelations(), /Foreign key/)
    await assert.rejects(async () => (await spendingOf(wrong('4572300.00', 'viel'))).read({ keyed: true }))
  })
})
