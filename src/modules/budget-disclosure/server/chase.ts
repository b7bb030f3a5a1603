import { z } from 'zod'
import { NotFound, NotPermitted, Refusal } from '../../../kernel/refusal.ts'
import type { Route } from '../../../server/door.ts'
import { caseView } from '../../../store/case-view.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { addNotice } from '../../../store/notices.ts'
import { rows } from '../../../store/query.ts'
import { take } from '../../../store/take.ts'
import { leadingDue } from '../leading-due.ts'
import { publication } from '../publication.procedure.ts'
import { kinds, publications } from '../publications.register.ts'

const MOST = 500
const asked = z.object({
  ids: z.array(z.string().max(128)).min(1).max(MOST),
  says: z.string().max(500).optional(),
  key: z.string().max(64),
})

export interface Chased {
  readonly chased: number
  readonly refused: readonly { readonly id: string; readonly says: string }[]
}

/** 督促: a letter to each body that is late or near its last day, and a notice to those who prepare there. One that cannot be chased stops no other. */
export const chaseRoute: Route = {
  method: 'POST',
  path: '/chase',
  name: '督促公开',
  body: asked,
  run: async ({ store, work, body }): Promise<Chased> => {
    const { ids, says, key } = body as z.infer<typeof asked>
    const refused: { id: string; says: string }[] = []
    for (const id of new Set(ids)) {
      try {
        const { repeated } = await take(store, work, publication.id, id, 'chase', {
          key: `chase-${key}-${id}`,
          ...(says && { data: { says } }),
        })
        if (!repeated) await tell(store, work, id)
      } catch (error) {
        refused.push({ id, says: sentenceOf(error) })
      }
    }
    return { chased: new Set(ids).size - refused.length, refused }
  },
}

/** What is refused is told; a fault is one. */
function sentenceOf(error: unknown): string {
  if (error instanceof Refusal || error instanceof NotPermitted || error instanceof NotFound) return error.message
  throw error
}

async function tell(store: Store, work: Work, id: string): Promise<void> {
  const view = await caseView(store, publications.id, id)
  const { year, kind, body } = view.row
  const due = leadingDue(view)
  const what = `${year ?? ''}年${kind ? kinds[kind as keyof typeof kinds] : ''}`
  const says = `财政部门督促公开${what}${due ? (due < work.today ? `，最后日期${due}已过` : `，最后日期${due}`) : ''}`
  const people = await rows<{ holder: string }>(
    store.db,
    `select distinct a.holder from organization_appointments a join organization_posts p on p.id = a.post
     where p.of = $1 and p.role in ('accountant', 'unit-head') and (a.until is null or a.until >= $2)`,
    [body, work.today],
  )
  const opens = `/app/r/budget-disclosure/publications/${encodeURIComponent(id)}`
  for (const { holder } of people)
    await addNotice(store, { id: `chase-${id}-${view.history.length}-${holder}`, person: holder, says, opens })
}
