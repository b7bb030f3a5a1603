import { chineseDay } from '../../../kernel/day.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { type Html, html } from '../../../portal/html.ts'
import { pager } from '../../../portal/parts/blocks.ts'
import type { Filter } from '../../../store/contract.ts'
import { kinds, levels } from '../publications.register.ts'
import { publishedYears } from '../server/open-data/published-rows.ts'
import { PATH, type Published, publishedList, publishedOne } from './published.ts'

const LINES = 30
const CHOICES = { year: '年度', kind: '类别', level: '层级' } as const

/** What was published, found by the name of the body, the year, budget or accounts, and the level. With `with` each line compares. */
export async function findPage({ store, query }: PortalAsked): Promise<PortalReply> {
  const text = query.q?.trim().slice(0, 60) ?? ''
  const years = await publishedYears(store)
  const choices = { year: Object.fromEntries(years.map((year) => [year, `${year}年`])), kind: kinds, level: levels }
  const filters = Object.entries(choices).flatMap(([field, of]): Filter[] => {
    const value = query[field]
    return value && Object.hasOwn(of, value) ? [{ field, op: 'is', value }] : []
  })
  const [{ rows, next }, compared] = await Promise.all([
    publishedList(store, {
      ...{ filters, limit: LINES },
      ...(text && { search: text }),
      ...(query.after !== undefined && { after: query.after }),
    }),
    query.with ? publishedOne(store, query.with) : undefined,
  ])
  return {
    title: '预决算公开',
    page: html`<article class="text"><h1>预决算公开</h1>
<p>${compared ? html`选一份，与${compared.row.subject}比较。<a href="${PATH}/${compared.id}">不比较了</a>` : '各部门、各单位公开的预算和决算：可以查找、阅读、与上年和其他单位比较，也可以整份下载。'}</p>
<form class="search" role="search" method="get" action="${PATH}"><label for="q">单位名称</label><div class="row"><input id="q" name="q" type="search" value="${text}" maxlength="60" autocomplete="off"><button>查找</button></div>
<div class="choices">${Object.entries(CHOICES).map(([field, name]) => chooser(field, name, choices[field as keyof typeof choices], query[field]))}</div>
${compared && html`<input type="hidden" name="with" value="${compared.id}">`}</form>
${rows.length > 0 ? html`<ul class="entries">${rows.filter(({ id }) => id !== compared?.id).map((one) => line(one, compared))}</ul>` : html`<p>没有找到。请换一个名称，或者不限年度和类别。</p>`}
${pager(PATH, query, next)}
${!compared && html`<p class="hint"><a href="${PATH}/open-data">开放数据</a>：按单位和年度，或者全市一年，以表格文件整份下载。</p>`}</article>`,
  }
}

const chooser = (field: string, name: string, of: Readonly<Record<string, string>>, chosen?: string): Html =>
  html`<label>${name} <select name="${field}"><option value="">不限</option>${Object.entries(of).map(
    ([value, says]) => html`<option value="${value}"${value === chosen && html` selected`}>${says}</option>`,
  )}</select></label> `

const line = ({ id, row }: Published, compared: Published | undefined): Html =>
  html`<li><a href="${compared ? `${PATH}/${compared.id}/compare?with=${id}` : `${PATH}/${id}`}">${row.subject}</a>
<p class="hint">${row.publishedOn && `${chineseDay(row.publishedOn)}公开`}</p></li>`
