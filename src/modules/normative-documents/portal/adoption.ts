import type { OfficialDocument } from '../../../kernel/document.ts'
import type { Row } from '../../../kernel/register.ts'
import type { Store } from '../../../store/contract.ts'
import { publicList } from '../../../store/public.ts'
import { type CommentFields, comments } from '../comments.register.ts'
import { adoptions } from '../drafts.register.ts'
import type { Consultation } from './drafts-open.ts'

export const HEAD = ['登记号', '针对条文', '意见摘要', '采纳情况', '处理说明'] as const

/** 采纳情况表: every answered opinion by its gist. The words that came in and who sent them stay inside. */
export async function adoptionRows(store: Store, draft: string): Promise<readonly (readonly string[])[]> {
  const { rows } = await publicList(store, comments.id, {
    filters: [
      { field: 'draft', op: 'is', value: draft },
      { field: 'state', op: 'is', value: 'answered' },
    ],
    order: { by: 'receivedOn' },
    limit: 200,
  })
  return rows.map(({ row }) => {
    const { number, article, gist, adoption, reason } = row as Partial<Row<CommentFields>>
    return [number ?? '', article ?? '全文', gist ?? '', adoption ? adoptions[adoption] : '', reason ?? '']
  })
}

/** The same to take along. */
export const adoptionDocument = (
  store: Store,
  { row }: Consultation,
  rows: readonly (readonly string[])[],
): OfficialDocument => ({
  kind: 'form',
  issuer: store.office.bureau,
  title: `《${row.title ?? ''}》公开征求意见采纳情况表`,
  blocks: [
    ...(row.commentSummary ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ is: 'paragraph' as const, runs: [line] })),
    { is: 'table', head: [HEAD], rows, landscape: true, widths: [14, 10, 34, 10, 32] },
  ],
})
