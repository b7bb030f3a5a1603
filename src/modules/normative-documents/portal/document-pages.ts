import { chineseDay, type Day } from '../../../kernel/day.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { Row } from '../../../kernel/register.ts'
import type { PortalAsked, PortalPage, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { facts, notice, pager, table } from '../../../portal/parts/blocks.ts'
import { caseView } from '../../../store/case-view.ts'
import type { Store } from '../../../store/contract.ts'
import { publicList, publicRecord } from '../../../store/public.ts'
import { document } from '../document.procedure.ts'
import { type DocumentFields, documents } from '../documents.register.ts'
import { leavingOf } from '../stock.ts'
import { consultation } from './drafts-open.ts'
import { comparisonHtml, linesHtml, textHtml } from './text-html.ts'

export const PATH = '/documents'
export const NAME = '规范性文件'
const TRAIL = [{ path: PATH, name: NAME }]
const LINES = 50

/** The stock as anyone may see it: text, interpretation, what it is worth, and what changed. */
export const documentPages: readonly PortalPage[] = [
  { method: 'GET', path: PATH, run: (asked) => listPage(asked, 'valid') },
  { method: 'GET', path: `${PATH}/former`, run: (asked) => listPage(asked, 'former') },
  { method: 'GET', path: `${PATH}/:id`, run: documentPage },
  { method: 'GET', path: `${PATH}/:id/comparison/:with`, run: comparisonPage },
]

type Shown = Partial<Row<DocumentFields>>
interface Known {
  readonly id: string
  readonly row: Shown
  readonly state: string
  readonly leaving: ReturnType<typeof leavingOf>
}

const HOW = { revised: '已修订', repealed: '已废止', voided: '已宣布失效', lapsed: '已失效' } as const
const worth = ({ leaving }: Known, today: Day): string =>
  leaving && leaving.on <= today ? `${HOW[leaving.how]}（${chineseDay(leaving.on)}起）` : '有效'

async function listPage({ store, today, query }: PortalAsked, which: 'valid' | 'former'): Promise<PortalReply> {
  const ends = Object.entries(document.states).filter(([, state]) => 'ends' in state === (which === 'former'))
  const { rows, next } = await publicList(store, documents.id, {
    filters: [{ field: 'state', op: 'in', value: ends.map(([id]) => id).join(',') }],
    order: { by: 'publishedOn', descending: true },
    limit: LINES,
    ...(query.after !== undefined && { after: query.after }),
  })
  const known = await Promise.all(rows.map(({ id, row }) => knownOf(store, id, row)))
  const other = which === 'valid' ? ['former', '不再有效的规范性文件'] : ['', '现行有效的规范性文件']
  const title = which === 'valid' ? '现行有效的规范性文件' : '不再有效的规范性文件'
  return {
    title,
    page: html`<article class="text"><h1>${title}</h1><p>没有公布的文件不能作为行政管理的依据。有效期届满的，不论本页是否已经更新，都不再有效。</p>${
      known.length > 0
        ? table(
            title,
            ['文件', '文号', '公布日期', '有效期至', '效力'],
            known.map((one) => [
              html`<a href="${PATH}/${one.id}">${one.row.title}</a>`,
              one.row.number ?? '',
              one.row.publishedOn ? chineseDay(one.row.publishedOn) : '',
              one.row.validUntil ? chineseDay(one.row.validUntil) : '未规定',
              worth(one, today),
            ]),
          )
        : html`<p>没有这样的文件。</p>`
    }${pager(which === 'valid' ? PATH : `${PATH}/former`, query, next)}<p><a href="${PATH}${other[0] && `/${other[0]}`}">${other[1]}</a>　<a href="/clean-ups">清理结果</a>　<a href="/consultations">征求意见</a></p></article>`,
  }
}

async function knownOf(store: Store, id: string, row: Shown): Promise<Known> {
  const { state } = await caseView(store, documents.id, id)
  return { id, row, state, leaving: leavingOf({ row, state }) }
}

async function documentOf(store: Store, id: string): Promise<Known> {
  const found = await publicRecord(store, documents.id, id)
  if (!found) throw new NotFound('这份规范性文件')
  return knownOf(store, id, found.row)
}

async function documentPage({ store, today, params }: PortalAsked): Promise<PortalReply> {
  const known = await documentOf(store, params.id ?? '')
  const { row, id, leaving } = known
  const gone = leaving !== undefined && leaving.on <= today
  const comparisons = [
    ...(row.draft ? [html`<li><a href="${PATH}/${id}/comparison/draft">与征求意见稿对照</a></li>`] : []),
    ...(row.replaces ? [html`<li><a href="${PATH}/${id}/comparison/former">与原文件对照</a></li>`] : []),
  ]
  return {
    title: row.title ?? '',
    trail: TRAIL,
    page: html`<article class="text"><h1>${row.title}</h1>${
      gone
        ? notice(worth(known, today), row.lostBy ? `依据：${row.lostBy}` : '有效期届满，没有决定继续施行。', 'heed')
        : notice('有效', validity(row), 'good')
    }${facts([
      ['文号', row.number],
      ['联合制定机关', row.joint],
      ['公布日期', row.publishedOn && chineseDay(row.publishedOn)],
      ['施行日期', row.effectiveOn && chineseDay(row.effectiveOn)],
      ['有效期至', row.validUntil && chineseDay(row.validUntil)],
      ['制定依据', (row.basis ?? []).map(({ law, at }) => `《${law}》${at ?? ''}`).join('、')],
    ])}${row.replaces && html`<p>本文件替代<a href="${PATH}/${row.replaces}">原文件</a>。</p>`}${
      comparisons.length > 0 && html`<ul>${comparisons}</ul>`
    }<h2>正文</h2>${row.text ? textHtml(row.text) : html`<p>正文尚未录入，请向起草科室索取。</p>`}${
      row.interpretation && html`<h2>政策解读</h2>${linesHtml(row.interpretation)}`
    }</article>`,
  }
}

const validity = ({ effectiveOn, validUntil }: Shown): string =>
  `自${effectiveOn ? chineseDay(effectiveOn) : ''}起施行，${validUntil ? `有效期至${chineseDay(validUntil)}` : '没有规定有效期'}。`

/** Against the draft on which the public was heard, or against the document that was replaced. */
async function comparisonPage({ store, today, params }: PortalAsked): Promise<PortalReply> {
  const known = await documentOf(store, params.id ?? '')
  const { row } = known
  const [name, before] = await formerText(store, today, row, params.with)
  if (before === undefined || !row.text) throw new NotFound('可以对照的文本')
  return {
    title: `${row.title ?? ''}与${name}对照`,
    trail: [...TRAIL, { path: `${PATH}/${known.id}`, name: row.title ?? '' }],
    page: html`<article class="text"><h1>${row.title}</h1><p>与${name}逐条对照。</p>${comparisonHtml(before, row.text)}</article>`,
  }
}

async function formerText(
  store: Store,
  today: Day,
  { draft, replaces }: Shown,
  which: string | undefined,
): Promise<readonly [name: string, text: string | undefined]> {
  if (which === 'draft' && draft) return ['征求意见稿', (await consultation(store, today, draft)).row.commentText]
  const former: Shown | undefined =
    which === 'former' && replaces ? (await publicRecord(store, documents.id, replaces))?.row : undefined
  return [`原文件（${former?.number ?? ''}）`, former?.text]
}
