import { setImmediate } from 'node:timers/promises'
import type { Store } from '../../../../store/contract.ts'
import { disclosureOf } from '../published-disclosure.ts'
import { type DataPackage, dataPackageOf } from './data-package.ts'
import { type Extract, extractOf } from './extract.ts'
import { publishedRows } from './published-rows.ts'

/** The open data of one body in one year: its budget and its accounts, with every printed cell. Undefined where nothing is published. */
export const packageOfBody = (store: Store, body: string, year: number): Promise<DataPackage | undefined> =>
  packageOf(store, year, body)

/** The open data of everybody who published for a year. One making serves all who ask until something new is published. */
export async function packageOfYear(
  store: Store,
  year: number,
  report: (done: number, of: number) => void = () => {},
): Promise<DataPackage | undefined> {
  return packageOf(store, year, undefined, report)
}

async function packageOf(
  store: Store,
  year: number,
  body?: string,
  report: (done: number, of: number) => void = () => {},
): Promise<DataPackage | undefined> {
  const rows = await publishedRows(store, year, body)
  const [first] = rows
  if (!first) return undefined
  const extracts: Extract[] = []
  for (const row of rows) {
    extracts.push(extractOf(row, await disclosureOf(store, row.documents)))
    report(extracts.length, rows.length)
    // Others get their turn between two documents.
    await setImmediate()
  }
  const { city, bureau, portal } = store.office
  const created =
    rows
      .map(({ publishedOn }) => publishedOn)
      .toSorted()
      .at(-1) ?? first.publishedOn
  const whose = body === undefined ? city : first.bodyName
  const slug = body === undefined ? 'all' : first.code.toLowerCase().replaceAll(/[^a-z0-9._-]/g, '-')
  return dataPackageOf(
    {
      ...{ name: `budget-${year}-${slug}`, title: `${whose}${year}年预决算公开数据`, year },
      ...{ publisher: body === undefined ? bureau : first.bodyName, portal, created, withFigures: body !== undefined },
    },
    extracts,
  )
}
