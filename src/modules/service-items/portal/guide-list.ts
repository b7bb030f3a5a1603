import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { daysText, itemText } from '../item-text.ts'
import { type Guide, guidesInUse, PATH } from './published-items.ts'

/** The guides by kind, with a search over their names; each line already says how many days and whether one must come. */
export async function guideList({ store, query }: PortalAsked): Promise<PortalReply> {
  const text = query.q?.trim().slice(0, 60)
  const found = await guidesInUse(store, text)
  const kinds = Map.groupBy(found, ({ row }) => itemText('itemType', row.itemType))
  return {
    title: '办事指南',
    page: html`<article class="text"><h1>办事指南</h1>
<form class="search" role="search" method="get" action="${PATH}"><label for="q">要办什么</label><div class="row"><input id="q" name="q" type="search" value="${text ?? ''}" maxlength="60" autocomplete="off"><button>查找</button></div></form>
${text && html`<p>${found.length > 0 ? `找到${found.length}项` : '没有找到'}。<a href="${PATH}">查看全部事项</a></p>`}
${[...kinds].map(([kind, guides]) => html`<h2>${kind}</h2><ul class="entries">${guides.map(line)}</ul>`)}
${found.length === 0 && !text && html`<p>目前没有公布的事项。</p>`}
<p class="hint">全部在用事项的<a href="${PATH}/items.json" download>开放数据</a>，字段与全国一体化政务服务平台一致。</p></article>`,
  }
}

const line = ({ id, row }: Guide) => html`<li><a href="${PATH}/${id}">${row.name}</a>
<p class="hint">${daysText(row.promisedDays, row.promisedUnit)}　${row.visits === 0 ? '不用到现场' : `到现场${row.visits}次`}　${row.charged === 'yes' ? '收费' : '不收费'}</p></li>`
