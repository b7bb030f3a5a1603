import { caseView } from '../../store/case-view.ts'
import type { Reaction, Store, Work } from '../../store/contract.ts'
import { addNotice, readNotice } from '../../store/notices.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { systemWork } from '../organization/index.ts'
import { dueOf, itemsOf, type RequestView, said } from './case-facts.ts'
import { contribution } from './contribution.procedure.ts'
import { contributions } from './contributions.register.ts'
import { requests } from './requests.register.ts'
import { sheetsOf } from './server-sheets.ts'

const ENDS = ['dispatch', 'abandonCorrection', 'abandonUnpaid', 'withdraw', 'closeOtherwise'] as const

/** 分办: each section named in the items gets a sheet of its own, without the applicant. Asked again, it keeps the one it has. */
export const splitToSections: Reaction = {
  on: { register: requests.id, what: 'taken', step: 'assign' },
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
export const cancelOpenSheets: readonly Reaction[] = ENDS.map((step) => ({
  on: { register: requests.id, what: 'taken', step },
  react: async (tx, work, { id }) => {
    for (const sheet of await sheetsOf(tx, id))
      if (sheet.state === 'asked')
        await take(tx, systemWork(tx, work), contribution.id, sheet.id, 'cancel', {
          key: `cancel-${sheet.id}`,
          data: { reason: '申请已经办结' },
        })
  },
}))

/** When the last section has answered, the one who split the request is told. */
export const tellCollected: Reaction = {
  on: { register: contributions.id, what: 'taken', step: 'contribute' },
  react: async (tx, _work, { view }) => {
    const request = String(view.row.request)
    const waiting = (await sheetsOf(tx, request)).filter(({ state }) => state === 'asked')
    if (waiting.length > 0) return
    const { history, row } = await caseView(tx, requests.id, request)
    const split = history.findLast(({ step }) => step === 'assign')
    if (split)
      await addNotice(tx, {
        id: collected(request),
        person: split.person,
        says: `${row.number}：各承办科室的意见已经收齐，可以拟制答复`,
        opens: `/r/${requests.id.replace('.', '/')}/${request}`,
      })
  },
}

/** Whoever drafts has taken note. */
export const noteCollected: Reaction = {
  on: { register: requests.id, what: 'taken', step: 'draft' },
  react: async (tx, work, { id }) => {
    await readNotice(tx, work.actor.person, collected(id))
  },
}

const collected = (request: string): string => `collected-${request}`
