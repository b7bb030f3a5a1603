import { chineseDay } from '../../../kernel/day.ts'
import type { Row } from '../../../kernel/register.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { html } from '../../../portal/html.ts'
import { pager, table } from '../../../portal/parts/blocks.ts'
import { publicList } from '../../../store/public.ts'
import { type PenaltyFields, penalties } from '../penalties.register.ts'
import { PATHS, TRAIL } from './paths.ts'

/** Decisions that were published and are no more: their number and the reason, nothing of what they said (第四十八条第二款). */
export const withdrawnPage = { method: 'GET', path: PATHS.withdrawn, run } as const

async function run({ store, query }: PortalAsked): Promise<PortalReply> {
  const { rows, next } = await publicList(store, penalties.id, {
    filters: [{ field: 'publicationWithdrawnOn', op: 'filled', value: '' }],
    order: { by: 'publicationWithdrawnOn', descending: true },
    ...(query.after !== undefined && { after: query.after }),
  })
  const found = rows.map(({ row }) => row as Partial<Row<PenaltyFields>>)
  return {
    title: '撤回公开的处罚决定',
    trail: TRAIL,
    page: html`<article class="text"><h1>撤回公开的处罚决定</h1>
<p>公开的处罚决定被变更、撤销、确认违法或者确认无效的，在三个工作日内撤回并说明理由。</p>${
      found.length === 0
        ? html`<p>目前没有撤回的决定。</p>`
        : table(
            '撤回公开的处罚决定',
            ['决定书文号', '撤回日期', '理由'],
            found.map((row) => [
              row.decisionNumber ?? '',
              row.publicationWithdrawnOn ? chineseDay(row.publicationWithdrawnOn) : '',
              row.withdrawalReason ?? '',
            ]),
          )
    }${pager(PATHS.withdrawn, query, next)}</article>`,
  }
}
