import { type Fen, printMoney } from '../../../kernel/money.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { notice, table } from '../../../portal/parts/blocks.ts'
import { type ComparedRow, comparedTables } from '../comparison.ts'
import { disclosureOf } from '../server/published-disclosure.ts'
import { PATH, publishedOne, TRAIL } from './published.ts'

const TENTHS_OF_PERCENT = 1000n

/** Two published disclosures beside one another, table by table: this year and last, or one body and another. */
export async function comparePage({ store, params, query }: PortalAsked): Promise<PortalReply> {
  const [own, other] = await Promise.all([publishedOne(store, params.id ?? ''), publishedOne(store, query.with ?? '')])
  const [left, right] = await Promise.all([own, other].map(({ row }) => disclosureOf(store, row.documents ?? [])))
  const tables = left && right ? comparedTables(left, right) : []
  const head =
    own.row.bodyName === other.row.bodyName
      ? [own, other].map(({ row }) => `${row.year}年`)
      : [own, other].map(({ row }) => row.bodyName ?? '')
  return {
    title: '比较',
    trail: [...TRAIL, { path: `${PATH}/${own.id}`, name: own.row.subject ?? '' }],
    page: html`<article class="text"><h1>${own.row.subject}与${other.row.subject}</h1>
<p>金额单位：万元。只比较两份文件都有的表；空白表示没有这一项。文件原文：<a href="${PATH}/${own.id}">${own.row.subject}</a>，<a href="${PATH}/${other.id}">${other.row.subject}</a>。</p>
${tables.length === 0 && notice('没有可以比较的表', '两份文件没有读出相同的表，请下载原文对照。')}
${tables.map(({ title, rows }) => table(title, ['项目', '科目编码', ...head, '增减', '增减比例'], rows.map(cells)))}</article>`,
  }
}

function cells({ name, code, own, other }: ComparedRow): readonly string[] {
  const gap = ((own ?? 0n) - (other ?? 0n)) as Fen
  return [name, code, wan(own), wan(other), gap === 0n ? '' : wan(gap), rateOf(gap, other)]
}
const wan = (amount: Fen | undefined): string =>
  amount === undefined ? '' : printMoney(amount, '万元').replace('万元', '')

/** Growth from nothing has no rate. */
function rateOf(gap: bigint, from: bigint | undefined): string {
  if (!from || gap === 0n) return ''
  const size = from < 0n ? -from : from
  const tenths = ((gap < 0n ? -gap : gap) * TENTHS_OF_PERCENT * 2n + size) / (size * 2n)
  return `${gap < 0n ? '-' : ''}${tenths / 10n}.${tenths % 10n}%`
}
