import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import type { Extract } from './extract.ts'
import { fiscalModel } from './fiscal-model.ts'
import { type Resource, resourcesOf } from './resources.ts'

export interface DataPackage {
  readonly descriptor: Readonly<Record<string, unknown>>
  /** By path inside the package. */
  readonly files: Readonly<Record<string, Uint8Array>>
}
export interface DataPackageOf {
  /** ASCII, invariant: budget-2024-101005. */
  readonly name: string
  readonly title: string
  readonly year: number
  readonly publisher: string
  readonly portal: string
  /** When the newest of it was published. */
  readonly created: string
  readonly withFigures: boolean
}

/** 预决算开放数据: a Fiscal Data Package of long tables with keys between them, from what was published. */
export function dataPackageOf(of: DataPackageOf, extracts: readonly Extract[]): DataPackage {
  const resources = resourcesOf(extracts, of.withFigures)
  const descriptor = descriptorOf(of, extracts, resources)
  const files: Record<string, Uint8Array> = {
    'datapackage.json': utf8(`${JSON.stringify(descriptor, null, 2)}\n`),
    'README.md': utf8(readmeOf(of, resources)),
  }
  for (const { name, text } of resources) files[pathOf(name)] = utf8(text)
  return { descriptor, files }
}

export const zipOf = ({ files }: DataPackage): Uint8Array => zipSync({ ...files }, { level: 6 })

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const pathOf = (name: string): string => `data/${name}.csv`

function descriptorOf(of: DataPackageOf, extracts: readonly Extract[], resources: readonly Resource[]) {
  return {
    profile: 'tabular-data-package',
    ...{ name: of.name, title: of.title, version: '1.0.0', created: `${of.created}T00:00:00Z` },
    description: `${of.title}。由公开的文件逐格读出；金额以元为单位。原文与本数据不一致的，以公开的原文为准。`,
    homepage: of.portal,
    licenses: [{ name: 'CC-BY-4.0', title: '知识共享署名 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    contributors: [{ title: of.publisher, role: 'publisher' }],
    sources: extracts.slice(0, MOST_SOURCES).map(({ of: { bodyName, year, kind, address } }) => ({
      title: `${bodyName}${year}年${kind === 'budget' ? '预算' : '决算'}`,
      ...(address && { path: address }),
    })),
    keywords: ['预算', '决算', '公开', 'fiscal', 'budget'],
    countryCode: 'CN',
    granularity: 'aggregated',
    fiscalPeriod: { start: `${of.year}-01-01`, end: `${of.year}-12-31` },
    model: fiscalModel,
    resources: resources.map(({ name, title, schema, text }) => {
      const bytes = utf8(text)
      return {
        profile: 'tabular-data-resource',
        ...{ name, title, path: pathOf(name), format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
        ...{ bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, schema },
      }
    }),
  }
}
/** Of a whole city the table of publications names every source. */
const MOST_SOURCES = 20

const readmeOf = ({ title, publisher, withFigures }: DataPackageOf, resources: readonly Resource[]): string =>
  `# ${title}

发布：${publisher}。格式：Fiscal Data Package（Frictionless Data）。字符编码 UTF-8，金额以元为单位，日期写成 YYYY-MM-DD。

| 文件 | 内容 | 行数 |
| --- | --- | --- |
${resources.map(({ name, title: says, rows }) => `| ${pathOf(name)} | ${says} | ${rows} |`).join('\n')}

数据由各部门、各单位公开的文件读出，没有修正。原文有误的，数据照录；以公开的原文为准。${
    withFigures ? '' : '\n各表逐格的数据在单个单位的数据包里。'
  }
`
