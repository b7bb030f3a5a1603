import { dayNumber, dayOf } from '../kernel/day.ts'
import { endOf } from '../kernel/limit.ts'
import { valueOn } from '../kernel/parameter.ts'
import { portalInWords } from '../kernel/portal-address.ts'
import type { Attempt, CaseView, Desk, Letter } from '../kernel/procedure.ts'
import type { Kept } from './catalogue.ts'
import type { Store, Work } from './contract.ts'
import { newId } from './identity.ts'
import { namesIn, textsIn } from './naming.ts'
import type { WrittenLetter } from './writing.ts'

/** Composes a letter and puts it into the form in which it is kept: sealed where the row has a key, with its hash. */
export async function madeLetter(
  store: Store,
  work: Work,
  kept: Kept,
  letter: Letter | undefined,
  view: CaseView,
  attempt: Attempt,
  key: string | null,
): Promise<WrittenLetter | undefined> {
  if (!letter) return undefined
  const document = letter.compose(view, attempt, await deskOf(store, work, kept, view, attempt))
  const text = JSON.stringify(document)
  const content = key === null ? text : store.secrets.seal(key, text)
  return {
    id: newId(store.clock()),
    name: letter.name,
    ...(document.number !== undefined && { number: document.number }),
    content,
    hash: store.secrets.hash(content),
  }
}

async function deskOf(store: Store, work: Work, kept: Kept, view: CaseView, attempt: Attempt): Promise<Desk> {
  const { home, ...office } = store.office
  const { calendar, pack } = store.jurisdiction
  const mentioned = [
    work.actor.person,
    home.region,
    home.unit,
    ...textsIn(attempt.data),
    ...view.history.flatMap(({ person, data }) => [person, ...textsIn(data)]),
  ]
  const names = await namesIn(store, kept.register.fields, view.row, mentioned)
  return {
    ...office,
    portal: office.portal || portalInWords,
    today: work.today,
    nameOf: (id) => names.get(id) ?? (id === work.actor.person ? work.actor.name : id),
    calendarDue: (limit, start) =>
      dayOf(endOf(valueOn(limit, start, pack).value, limit.bound, dayNumber(start), calendar)),
  }
}
