import { NotFound } from '../../../kernel/refusal.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { table } from '../../../portal/parts/blocks.ts'
import type { Store } from '../../../store/contract.ts'
import { bodyOf } from '../server/open-data/body-of.ts'
import { type DataPackage, zipOf } from '../server/open-data/data-package.ts'
import { packageOfBody, packageOfYear } from '../server/open-data/make-package.ts'
import { publishedRows, publishedYears } from '../server/open-data/published-rows.ts'
import { PATH, publishedOne, TRAIL } from './published.ts'

const ZIP = 'application/zip'

/** 开放数据: what may be taken away as tables, and in which form. */
export async function openDataPage({ store }: PortalAsked): Promise<PortalReply> {
  const years = await publishedYears(store)
  const lines = await Promise.all(
    years.map(async (year) => {
      const rows = await publishedRows(store, year)
      const bodies = new Set(rows.map(({ body }) => body)).size
      return [
        `${year}年`,
        `${bodies}个部门和单位`,
        `${rows.length}套`,
        html`<a href="${PATH}/open-data/${year}.zip">下载数据包（.zip）</a>`,
      ] as const
    }),
  )
  return {
    title: '开放数据',
    trail: TRAIL,
    page: html`<article class="text"><h1>预决算开放数据</h1>
<p>公开的预算和决算，读成表格数据，任何人可以免费下载和使用。每个数据包是一个 Fiscal Data Package（Frictionless Data 规范）：datapackage.json 说明各表的列和键，data 目录里是 CSV 文件，金额以元为单位。</p>
<p>单个部门、单位的数据包，在它的预算、决算页面下载，其中还有各表逐格的原文和数值。</p>
${years.length > 0 ? table('全市各年度', ['年度', '公开主体', '预算和决算', '数据包'], lines) : html`<p>目前没有公开的内容。</p>`}
<p class="hint">数据由公开的文件读出，没有修正；原文有误的，数据照录，以公开的原文为准。</p></article>`,
  }
}

/** The newest package of each year, until something else is published. */
const made = new WeakMap<Store, Map<number, { readonly of: string; readonly zip: Promise<Uint8Array> }>>()

export async function yearPackage({ store, params }: PortalAsked): Promise<PortalReply> {
  const year = Number(/^(\d{4})\.zip$/.exec(params.file ?? '')?.[1])
  const rows = Number.isInteger(year) ? await publishedRows(store, year) : []
  if (rows.length === 0) throw new NotFound('这个年度的数据')
  const of = rows.map(({ id, version }) => `${id}:${version}`).join(' ')
  const known = made.get(store) ?? new Map<number, { of: string; zip: Promise<Uint8Array> }>()
  made.set(store, known)
  const found = known.get(year)
  const zip = found?.of === of ? found.zip : packageOfYear(store, year).then(zipped)
  known.set(year, { of, zip })
  zip.catch(() => known.delete(year))
  return { file: await zip, name: `${store.office.city}${year}年预决算公开数据.zip`, type: ZIP }
}

export async function bodyPackage({ store, params }: PortalAsked): Promise<PortalReply> {
  const { row, id } = await publishedOne(store, params.id ?? '')
  const made = await packageOfBody(store, await bodyOf(store, id), row.year ?? 0)
  return { file: zipped(made), name: `${row.bodyName ?? ''}${row.year ?? ''}年预决算公开数据.zip`, type: ZIP }
}

function zipped(made: DataPackage | undefined): Uint8Array {
  if (!made) throw new NotFound('这个年度的数据')
  return zipOf(made)
}
