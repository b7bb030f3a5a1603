import { type Day, dayNumber, dayOf } from '../../kernel/day.ts'
import { refuse } from '../../kernel/refusal.ts'
import type { SavedView } from '../../kernel/wire.ts'
import type { Route } from '../../server/door.ts'
import { caseView } from '../../store/case-view.ts'
import type { Reaction, Store } from '../../store/contract.ts'
import { addNotice } from '../../store/notices.ts'
import { rows } from '../../store/query.ts'
import { take } from '../../store/take.ts'
import { dueOf, type RequestView, said } from './case-facts.ts'
import { contributions } from './contributions.register.ts'
import { sections } from './participants.ts'
import { request } from './request.procedure.ts'
import { requests } from './requests.register.ts'
import { sheetsOf } from './server-sheets.ts'

/** A follow-up order reaches the people of the section at once, on the sheet that is theirs. */
export const tellChased: Reaction = {
  on: { register: requests.id, what: 'taken', step: 'chase' },
  react: async (tx, work, { id, view, data }) => {
    const to = said({ data }, 'to')
    const sheet = (await sheetsOf(tx, id)).find(({ section }) => section === to)
    for (const person of await peopleOf(tx, to, work.today))
      await addNotice(tx, {
        person,
        says: `督办：${view.row.number ?? ''}，${said({ data }, 'demand')}`,
        ...(sheet && { opens: `/r/${contributions.id.replace('.', '/')}/${sheet.id}` }),
      })
  },
}

/** 一键督办: an order to each section that has not answered yet, each with the same words and one working day. */
export const chaseRoute: Route = {
  method: 'POST',
  path: '/requests/:id/chase',
  name: '一键督办未反馈的科室',
  run: async ({ store, work, params }): Promise<{ readonly chased: readonly SavedView[] }> => {
    const id = params.id ?? ''
    const view = (await caseView(store, requests.id, id)) as unknown as RequestView
    const waiting = (await sheetsOf(store, id)).filter(({ state }) => state === 'asked')
    if (waiting.length === 0)
      throw refuse('没有等待反馈的科室，不需要督办', { way: '请先「分办到科室」；科室已经反馈的，请直接拟制答复' })
    const { calendar } = store.jurisdiction
    const before = dayOf(calendar.plusWorking(dayNumber(work.today), 1))
    const chased: SavedView[] = []
    for (const { section } of waiting)
      chased.push(
        await take(store, work, request.id, id, 'chase', {
          data: { to: section, demand: demandOf(view, work.today), before },
        }),
      )
    return { chased }
  },
}

function demandOf(view: RequestView, today: Day): string {
  const due = dueOf(view, 'reply')
  const when = due === undefined ? '' : due < today ? '答复期限已经届满，' : `答复期限于${due}届满，`
  return `${when}请立即核对所分办的事项，反馈是否制作、保存以及公开意见。`
}

/** Who answers for a section: its handlers and its head. */
async function peopleOf(store: Store, unit: string, today: Day): Promise<readonly string[]> {
  const found = await rows<{ holder: string }>(
    store.db,
    `select distinct a.holder from organization_appointments a join organization_posts p on p.id = a.post
     where p."of" = $1 and p.role = any($2) and a."from" <= $3 and coalesce(a."until", 'infinity') >= $3 order by a.holder`,
    [unit, sections.map(({ id }) => id), today],
  )
  return found.map(({ holder }) => holder)
}
