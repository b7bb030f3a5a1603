import { chineseDay } from '../../../kernel/day.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { type Html, html } from '../../../portal/html.ts'
import { facts, more, notice } from '../../../portal/parts/blocks.ts'
import { linkButton } from '../../../portal/parts/form.ts'
import { kinds, levels } from '../publications.register.ts'
import { disclosureOf } from '../server/published-disclosure.ts'
import type { DisclosureTable } from '../understanding/table.ts'
import { filesIn, PATH, type Published, publishedBy, publishedOne, TRAIL } from './published.ts'

/** One published disclosure: its files, and every table of it to be read on the page. */
export async function readingPage({ store, params }: PortalAsked): Promise<PortalReply> {
  const one = await publishedOne(store, params.id ?? '')
  const { row, id } = one
  const [disclosure, last] = await Promise.all([
    disclosureOf(store, row.documents ?? []),
    publishedBy(store, one, { year: (row.year ?? 0) - 1, kind: row.kind ?? '' }),
  ])
  const tables = disclosure.tables.filter(({ rows }) => rows.length > 0)
  return {
    title: row.subject ?? '',
    trail: TRAIL,
    page: html`<article class="text"><h1>${row.subject}</h1>
${facts([
  ['公开主体', row.bodyName],
  ['层级', row.level && levels[row.level]],
  ['类别', row.kind && `${row.year ?? ''}年度${kinds[row.kind]}`],
  ['公开日期', row.publishedOn && chineseDay(row.publishedOn)],
  ['原文网址', row.address],
  ['公开文件', files(one)],
])}
<div class="buttons no-print">${last && linkButton(`${PATH}/${id}/compare?with=${last.id}`, '与上年比较', true)}${linkButton(
      `${PATH}?${new URLSearchParams({ year: String(row.year ?? ''), kind: row.kind ?? '', with: id }).toString()}`,
      '与其他单位比较',
      true,
    )}${linkButton(`${PATH}/${id}/data.zip`, '下载开放数据', true)}</div>
${
  tables.length > 0
    ? html`<h2>公开的表</h2><ol>${tables.map((table, at) => html`<li><a href="#t${at + 1}">${nameOf(table)}</a></li>`)}</ol>${tables.map(printed)}`
    : notice('文件里没有可以在本页阅读的表', '请下载公开文件阅读。')
}
${disclosure.paragraphs.length > 0 && more('文字说明', html`${disclosure.paragraphs.map(({ text }) => html`<p>${text}</p>`)}`)}</article>`,
  }
}

const files = (one: Published): Html =>
  html`${filesIn(one).map(({ hash, name }) => html`<a href="${PATH}/${one.id}/files/${hash}">${name}</a><br>`)}`

const nameOf = ({ title, name }: DisclosureTable): string => title || name || '表'

/** A table as it is printed in the file: nothing is added, nothing repaired. */
const printed = (table: DisclosureTable, at: number): Html => {
  const head = table.rows.slice(0, table.headerRows)
  const body = table.rows.slice(table.headerRows)
  const codes = new Set(table.sides.flatMap((side) => side.codes))
  return html`<div class="scroll" id="t${at + 1}"><table class="printed"><caption>${nameOf(table)}${
    table.unitPrinted && !nameOf(table).includes('单位：') && `（单位：${table.unit.name}）`
  }</caption><thead>${head.map(
    (cells) => html`<tr>${cells.map((text) => html`<th scope="col">${text}</th>`)}</tr>`,
  )}</thead><tbody>${body.map((cells) => html`<tr>${cells.map((text, column) => cell(text, codes.has(column)))}</tr>`)}</tbody></table></div>${table.notes.map(
    ({ text }) => html`<p class="hint">${text}</p>`,
  )}`
}

const cell = (text: string, isCode: boolean): Html =>
  html`<td${!isCode && /^-?[\d,]+(\.\d+)?%?$/.test(text.trim()) && html` class="figure"`}>${text}</td>`

/** A file of a published disclosure, under the name that it has. */
export async function publishedFile({ store, params }: PortalAsked): Promise<PortalReply> {
  const one = await publishedOne(store, params.id ?? '')
  const found = filesIn(one).find(({ hash }) => hash === params.hash)
  const file = found && (await store.files.get(found.hash))
  if (!found || !file) throw new NotFound('这个文件')
  return { file, name: found.name, type: found.type }
}
