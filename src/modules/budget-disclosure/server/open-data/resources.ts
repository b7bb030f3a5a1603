import { kinds } from '../../publications.register.ts'
import { type CsvValue, csvOf, yuanOf } from './csv.ts'
import type { Extract } from './extract.ts'
import type { Field, Schema } from './schemas.ts'
import { schemas } from './schemas.ts'

export interface Resource {
  readonly name: keyof typeof schemas
  readonly title: string
  readonly schema: Schema
  readonly text: string
  readonly rows: number
}
type Rows = readonly Readonly<Record<string, CsvValue>>[]

const TITLES: Readonly<Record<keyof typeof schemas, string>> = {
  bodies: '部门和单位',
  functions: '支出功能分类科目',
  economics: '部门预算支出经济分类科目',
  publications: '公开的预决算',
  spending: '支出（到功能分类项）',
  economic: '一般公共预算基本支出（到经济分类款）',
  three: '“三公”经费',
  figures: '各表逐格的原文和数值',
}
const THREE = {
  abroad: '因公出国（境）费',
  'cars-bought': '公务用车购置费',
  'cars-run': '公务用车运行维护费',
  reception: '公务接待费',
} as const
const TYPES = { basic: '基本支出', project: '项目支出', other: '其他（经营、上缴和补助等）' } as const
const phaseOf = (kind: 'budget' | 'final') => (kind === 'budget' ? 'approved' : 'executed')

/** The long tables of some disclosures, as CSV. `figures` (every cell as printed) only where asked for: for a whole city they are many. */
export function resourcesOf(extracts: readonly Extract[], withFigures: boolean): readonly Resource[] {
  const spent = extracts.filter(({ of }) => of.level !== 'government')
  return [
    resource('bodies', bodiesOf(extracts)),
    resource('functions', codesOf(extracts, 'functional')),
    resource('economics', codesOf(extracts, 'economic')),
    resource('publications', extracts.map(publicationOf)),
    resource('spending', spent.flatMap(spendingOf)),
    resource('economic', spent.flatMap(economicOf)),
    resource('three', spent.flatMap(threeOf)),
    ...(withFigures ? [resource('figures', extracts.flatMap(figuresOf))] : []),
  ]
}

function resource(name: keyof typeof schemas, rows: Rows): Resource {
  const schema = schemas[name]
  const head = schema.fields.map(({ name: field }: Field) => field)
  const text = csvOf(
    head,
    rows.map((row) => head.map((field) => row[field])),
  )
  return { name, title: TITLES[name], schema, text, rows: rows.length }
}

/** A unit points at its department where that is in the package too. */
function bodiesOf(extracts: readonly Extract[]): Rows {
  const found = new Map(extracts.map(({ of }) => [of.code, of]))
  return [
    ...[...found.values()].map(({ code, bodyName, level, parent }) => ({
      ...{ code, name: bodyName, level },
      parent: parent !== undefined && found.has(parent) ? parent : undefined,
    })),
  ]
}

function codesOf(extracts: readonly Extract[], list: 'functional' | 'economic'): Rows {
  const all = new Map(extracts.flatMap(({ names }) => [...names[list]]))
  return [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ code, name, parent: code.length > 3 ? code.slice(0, -2) : undefined }))
}

const publicationOf = ({ of }: Extract) => ({
  ...{ id: of.id, body: of.code, fiscal_year: of.year, kind: of.kind, kind_label: kinds[of.kind] },
  ...{ published_on: of.publishedOn, address: of.address || undefined },
})

const lineOf = ({ id, code, year, kind }: Extract['of'], rest: string) => ({
  ...{ id: `${id}/${rest}`, publication: id, body: code, fiscal_year: year },
  ...{ phase: phaseOf(kind), phase_label: kinds[kind] },
})

const spendingOf = ({ of, spending }: Extract): Rows =>
  spending.map(({ code, type, amount }) => ({
    ...lineOf(of, `${code}/${type}`),
    ...{ direction: 'expenditure', function: code, expenditure_type: type, expenditure_type_label: TYPES[type] },
    amount: yuanOf(amount),
  }))

const economicOf = ({ of, economic }: Extract): Rows =>
  economic.map(({ code, amount }) => ({ ...lineOf(of, code), economic: code, amount: yuanOf(amount) }))

const threeOf = ({ of, three }: Extract): Rows =>
  three.map(({ item, amount }) => ({
    ...lineOf(of, item),
    ...{ item, item_label: THREE[item as keyof typeof THREE], amount: yuanOf(amount) },
  }))

const figuresOf = ({ of, tables }: Extract): Rows =>
  tables.flatMap((table, index) => {
    const read = new Map(
      table.sides.flatMap(({ lines }) =>
        lines.flatMap(({ cells }) => [...cells.values()].map((cell) => [`${cell.row}/${cell.column}`, cell] as const)),
      ),
    )
    return table.rows.flatMap((texts, row) =>
      texts.flatMap((text, column) => {
        if (text === '') return []
        const reading = read.get(`${row}/${column}`)?.reading
        return {
          ...{ publication: of.id, table: index + 1, table_kind: table.kind, table_title: table.title || table.name },
          ...{
            unit: table.unit.name,
            row: row + 1,
            column: column + 1,
            is_header: row < table.headerRows ? 'true' : 'false',
          },
          ...{ text, amount: reading?.is === 'amount' ? yuanOf(reading.fen) : undefined },
        }
      }),
    )
  })
