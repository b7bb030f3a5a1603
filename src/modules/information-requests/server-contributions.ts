import type { CaseView } from '../../kernel/procedure.ts'
import type { Reaction, Store, Work } from '../../store/contract.ts'
import { rows } from '../../store/query.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { dueOf, itemsOf, type RequestView, said } from './case-facts.ts'
import { contribution } from './contribution.procedure.ts'
import { contributions } from './contributions.register.ts'
import { systemWork } from './server-work.ts'

const requestsId = 'information-requests.requests'

/** 分办: each section named in the items gets a sheet of its own, without the applicant. Asked again, it keeps the one it has. */
export const splitToSections: Reaction = {
  on: { register: requestsId, what: 'taken', step: 'assign' },
  react: async (tx, work, { id, view, data }) => {
    const request = view as unknown as RequestView
    const sections = new Set([request.row.section, ...itemsOf(request).map((item) => item.section)])
    for (const section of sections) if (section) await ask(tx, work, id, request, section, said({ data }, 'note'))
  },
}

async function ask(
  tx: Store,
  work: Work,
  request: string,
  view: RequestView,
  section: string,
  note: string,
): Promise<void> {
  const id = `${request}-${section}`
  if ((await sheetsOf(tx, request)).some((sheet) => sheet.id === id)) return
  const { row } = view
  const own = itemsOf(view).filter((item) => (item.section ?? row.section) === section)
  const due = dueOf(view, 'reply')
  await save(tx, systemWork(tx, work), contributions.id, {
    id,
    key: `split-${id}`,
    place: { region: tx.office.home.region, unit: section },
    row: {
      request,
      requestNumber: row.number,
      subject: row.subject,
      section,
      askedOn: work.today,
      ...(due !== undefined && { replyDue: due }),
      items: (own.length > 0 ? own : itemsOf(view)).map(({ asked }) => ({ asked })),
      ...(note && { note }),
    },
  })
}

/** A request that has ended needs nothing more from the sections. */
export const cancelOpenSheets: Reaction = {
  on: { register: requestsId, what: 'taken' },
  react: async (tx, work, { id, view }) => {
    if (!isOver(view)) return
    for (const sheet of await sheetsOf(tx, id))
      if (sheet.state === 'asked')
        await take(tx, systemWork(tx, work), contribution.id, sheet.id, 'cancel', {
          key: `cancel-${sheet.id}`,
          data: { reason: '申请已经办结' },
        })
  },
}

const isOver = ({ state }: CaseView): boolean => state === 'served' || state === 'closed'

const sheetsOf = (store: Store, request: string) =>
  rows<{ id: string; state: string }>(
    store.db,
    'select id, state from information_requests_contributions where request = $1 order by id',
    [request],
  )
