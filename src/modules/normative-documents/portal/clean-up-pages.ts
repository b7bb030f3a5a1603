import { chineseDay } from '../../../kernel/day.ts'
import type { OfficialDocument } from '../../../kernel/document.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { Row } from '../../../kernel/register.ts'
import type { PortalAsked, PortalPage, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { facts, table } from '../../../portal/parts/blocks.ts'
import type { Store } from '../../../store/contract.ts'
import { publicList, publicRecord } from '../../../store/public.ts'
import {
  type CleanUpFields,
  type CleanUpOpinionFields,
  cleanUpOpinions,
  cleanUps,
  conclusions,
} from '../clean-ups.register.ts'
import { linkList } from './link-list.ts'
import { linesHtml } from './text-html.ts'

const PATH = '/clean-ups'
const PUBLISHED = [{ field: 'state', op: 'is', value: 'published' }] as const
const TRAIL = [
  { path: '/documents', name: '规范性文件' },
  { path: PATH, name: '清理结果' },
]
const HEAD = ['文件', '结论', '理由'] as const

/** Published results of clean-ups: the list document by document, with conclusion and reason. */
export const cleanUpPages: readonly PortalPage[] = [
  { method: 'GET', path: PATH, run: listPage },
  { method: 'GET', path: `${PATH}/:id`, run: resultPage },
  { method: 'GET', path: `${PATH}/:id/docx`, run: resultFile },
]

type Campaign = Partial<Row<CleanUpFields>>
type Opinion = Partial<Row<CleanUpOpinionFields>>

async function listPage({ store }: PortalAsked): Promise<PortalReply> {
  const { rows } = await publicList(store, cleanUps.id, {
    filters: PUBLISHED,
    order: { by: 'publishedOn', descending: true },
    limit: 50,
  })
  const entries = rows.map(({ id, row }) => {
    const { title = '', publishedOn } = row as Campaign
    return { path: `${PATH}/${id}`, title, kind: '清理结果', ...(publishedOn && { on: publishedOn }) }
  })
  return {
    title: '清理结果',
    trail: TRAIL.slice(0, 1),
    page: html`<article class="text"><h1>规范性文件清理结果</h1>${linkList(entries, '还没有公布的清理结果。')}</article>`,
  }
}

async function resultPage({ store, params }: PortalAsked): Promise<PortalReply> {
  const { id, row, opinions } = await result(store, params.id ?? '')
  return {
    title: row.title ?? '',
    trail: TRAIL,
    page: html`<article class="text"><h1>${row.title}结果</h1>${facts([
      ['公告文号', row.announcement],
      ['公布日期', row.publishedOn && chineseDay(row.publishedOn)],
      ['部署文件', row.ordered],
      ['结论', tally(opinions)],
    ])}${linesHtml(row.result ?? '')}${Object.entries(conclusions).map(([conclusion, name]) => {
      const those = opinions.filter((one) => one.conclusion === conclusion)
      return (
        those.length > 0 &&
        table(
          `${name}的文件（${those.length}件）`,
          HEAD.filter((head) => head !== '结论'),
          those.map((one) => [html`<a href="/documents/${one.document}">${one.name}</a>`, reasonOf(one)]),
        )
      )
    })}<p><a href="${PATH}/${id}/docx" download>下载清理结果目录（Word）</a></p></article>`,
  }
}

/** Of a conclusion as proposed, the reason is that of the proposal. */
const reasonOf = ({ reason, grounds }: Opinion): string => reason ?? grounds ?? ''

const tally = (opinions: readonly Opinion[]): string =>
  Object.entries(conclusions)
    .map(([id, name]) => `${name}${opinions.filter(({ conclusion }) => conclusion === id).length}件`)
    .join('、')

async function resultFile({ store, params }: PortalAsked): Promise<PortalReply> {
  const { row, opinions } = await result(store, params.id ?? '')
  const document: OfficialDocument = {
    kind: 'form',
    issuer: store.office.bureau,
    title: `${row.title ?? ''}结果目录`,
    ...(row.announcement && { number: row.announcement }),
    blocks: [
      { is: 'paragraph', runs: [`本次清理共${opinions.length}件：${tally(opinions)}。`] },
      {
        is: 'table',
        head: [['序号', ...HEAD]],
        widths: [8, 46, 12, 34],
        rows: opinions.map((one, index) => [
          String(index + 1),
          one.name ?? '',
          one.conclusion ? conclusions[one.conclusion] : '',
          reasonOf(one),
        ]),
      },
    ],
  }
  return { document, name: `${row.title ?? ''}结果目录` }
}

async function result(store: Store, id: string) {
  const found = await publicRecord(store, cleanUps.id, id, PUBLISHED)
  if (!found) throw new NotFound('这次清理的结果')
  const { rows } = await publicList(store, cleanUpOpinions.id, {
    filters: [
      { field: 'cleanUp', op: 'is', value: id },
      { field: 'state', op: 'is', value: 'carriedOut' },
    ],
    limit: 200,
  })
  return { id, row: found.row as Campaign, opinions: rows.map(({ row }) => row as Opinion) }
}
