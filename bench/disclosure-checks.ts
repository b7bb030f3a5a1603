// What the checker says of published documents beside what a reader found, as a table.
// node bench/disclosure-checks.ts [folder of documents with expected/]
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/data/disclosure')
const ids = existsSync(folder) ? readdirSync(folder).filter((id) => existsSync(join(folder, id, 'document.pdf'))) : []
if (ids.length === 0) throw new Error('name a folder of documents')

interface Expected {
  readonly summary: { readonly holds: number; readonly rounding?: number; readonly FAILS?: number }
  readonly table_map: Readonly<Record<string, string>>
}
interface Known {
  readonly kind: string
  readonly what: string
}
const json = <T>(id: string, file: string): T =>
  JSON.parse(readFileSync(join(folder, id, 'expected', file), 'utf8')) as T
const tight = (text: string): string => text.replace(/\s/g, '')
const cells = (rows: readonly (readonly string[])[]): string =>
  rows
    .flat()
    .map(tight)
    .filter((text) => text !== '')
    .toSorted()
    .join('|')

let [tables, equal, recognised] = [0, 0, 0]
console.log(
  'document | tables equal | recognised | held | rounding | failed | reader: holds, rounding, fails | errors, warnings',
)
for (const id of ids) {
  const view = checked(join(folder, id, 'document.pdf'))
  const { summary, table_map } = json<Expected>(id, 'checks.json')
  const known = json<readonly Known[]>(id, 'known_issues.json')
  const wanted = readdirSync(join(folder, id, 'expected')).filter((file) => /^t\d+\.csv$/.test(file))
  const got = new Set(view.tables.map(({ rows }) => cells(rows)))
  const same = wanted.filter((file) => got.has(cells(csv(readFileSync(join(folder, id, 'expected', file), 'utf8')))))
  const named = view.tables.filter(({ kind }) => kind !== 'unrecognised').length
  ;[tables, equal, recognised] = [tables + wanted.length, equal + same.length, recognised + named]
  const { held, rounding, failed } = view.checks
  const errors = view.findings.filter(({ severity }) => severity === 'error')
  const warnings = view.findings.filter(({ severity }) => severity === 'warning')
  console.log(
    [
      ...[id, `${same.length}/${wanted.length}`, `${named}/${view.tables.length} (${Object.keys(table_map).length})`],
      ...[held, rounding, failed, `${summary.holds}, ${summary.rounding ?? 0}, ${summary.FAILS ?? 0}`],
      `${errors.length}, ${warnings.length}`,
    ].join(' | '),
  )
  for (const { kind, what } of known) console.log(`    reader ${kind}: ${what}`)
  for (const one of [...errors, ...warnings])
    console.log(`    ${one.severity} ${one.check} p${one.page ?? '-'}: ${one.says}`)
}
console.log(`${ids.length} documents, ${equal} of ${tables} tables equal, ${recognised} tables recognised`)

interface View {
  readonly tables: readonly { readonly kind: string; readonly rows: readonly (readonly string[])[] }[]
  readonly checks: { readonly held: number; readonly rounding: number; readonly failed: number }
  readonly findings: readonly {
    readonly severity: string
    readonly check: string
    readonly page: number | null
    readonly says: string
  }[]
}

/** What the command says of a document. */
function checked(file: string): View {
  const fadu = join(import.meta.dirname, '../src/cli/fadu.ts')
  const { stdout } = spawnSync(process.execPath, [fadu, 'check', file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const [view] = (JSON.parse(stdout) as { readonly documents: readonly View[] }).documents
  if (!view) throw new Error(`nothing is said of ${file}`)
  return view
}

/** Rows of a CSV file with quoted cells. */
function csv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push((quoted ?? plain ?? '').replaceAll('""', '"'))
    if (end !== ',' && end !== '') rows.push([])
    if (end === '') break
  }
  return rows
}
