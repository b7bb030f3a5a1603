import { chineseDay } from '../../../kernel/day.ts'
import type { PortalAsked, PortalPage, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { facts, more, notice, table } from '../../../portal/parts/blocks.ts'
import { linkButton } from '../../../portal/parts/form.ts'
import { nameOf } from '../articles.ts'
import { adoptionDocument, adoptionRows, HEAD } from './adoption.ts'
import { type Consultation, consultation, consultations } from './drafts-open.ts'
import { linkList } from './link-list.ts'
import { linesHtml, textHtml } from './text-html.ts'

export const PATH = '/consultations'
export const NAME = '征求意见'
export const TRAIL = [{ path: PATH, name: NAME }]

/** The drafts: what may be commented on now, and what became of former rounds. */
export const consultationPages: readonly PortalPage[] = [
  { method: 'GET', path: PATH, run: listPage },
  { method: 'GET', path: `${PATH}/:id`, run: draftPage },
  { method: 'GET', path: `${PATH}/:id/adoption`, run: adoptionFile },
]

async function listPage({ store, today }: PortalAsked): Promise<PortalReply> {
  const all = await consultations(store, today)
  const open = all.filter(({ isOpen }) => isOpen)
  const over = all.filter(({ isOpen }) => !isOpen)
  return {
    title: NAME,
    page: html`<article class="text"><h1>${NAME}</h1><p>规范性文件草案在公布以前征求公众意见。可以对每一条单独提出意见，不需要登录；意见是否采纳、为什么，征求意见结束后逐条公布。</p>
<h2>正在征求意见</h2>${linkList(open.map(entryOf), '目前没有正在征求意见的草案。')}
<h2>已经结束</h2>${linkList(over.map(entryOf), '没有已经结束的征求意见。')}</article>`,
  }
}

export const entryOf = (one: Consultation) => ({
  path: `${PATH}/${one.id}`,
  title: `${one.row.title ?? ''}（征求意见稿）`,
  kind: one.isOpen ? `征求意见至${chineseDay(one.until)}` : one.isAnswered ? '已公布采纳情况' : '征求意见已结束',
  on: one.from,
})

async function draftPage({ store, today, params }: PortalAsked): Promise<PortalReply> {
  const known = await consultation(store, today, params.id ?? '')
  const { row, isOpen, isAnswered, from, until } = known
  const rows = isAnswered ? await adoptionRows(store, known.id) : []
  const title = `${row.title ?? ''}（征求意见稿）`
  const path = `${PATH}/${known.id}`
  return {
    title,
    trail: TRAIL,
    page: html`<article class="text"><h1>${title}</h1>${
      isOpen
        ? notice(
            `正在征求意见，${chineseDay(until)}截止`,
            html`<p>可以在每一条后面点“对本条提意见”，也可以<a href="${path}/comment">对全文提意见</a>。</p>`,
            'good',
          )
        : notice('征求意见已经结束', `征求意见时间为${chineseDay(from)}至${chineseDay(until)}。`)
    }${isAnswered && adoptionHtml(known, rows, path)}${row.joint && facts([['联合制定机关', row.joint]])}${
      row.explanation && more('起草说明', linesHtml(row.explanation))
    }<h2>征求意见稿</h2>${textHtml(row.commentText ?? '', (passage, index) =>
      isOpen
        ? html`<p><a href="${path}/comment?at=${index + 1}">对${passage.label ? '本条' : '这一部分'}提意见<span class="unseen">：${nameOf(passage)}</span></a></p>`
        : undefined,
    )}${isOpen && linkButton(`${path}/comment`, '对全文提意见')}</article>`,
  }
}

const adoptionHtml = ({ row }: Consultation, rows: readonly (readonly string[])[], path: string) =>
  html`<h2>意见采纳情况</h2>${linesHtml(row.commentSummary ?? '')}${
    rows.length > 0 &&
    html`${table('公开征求意见采纳情况表', HEAD, rows)}<p><a href="${path}/adoption" download>下载采纳情况表（Word）</a></p>`
  }${row.publishedOn && html`<p>文件已于${chineseDay(row.publishedOn)}公布，文号${row.number}。</p>`}`

async function adoptionFile({ store, today, params }: PortalAsked): Promise<PortalReply> {
  const known = await consultation(store, today, params.id ?? '')
  const rows = known.isAnswered ? await adoptionRows(store, known.id) : []
  return { document: adoptionDocument(store, known, rows), name: '公开征求意见采纳情况表' }
}
