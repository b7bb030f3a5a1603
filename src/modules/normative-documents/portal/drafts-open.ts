import type { Day } from '../../../kernel/day.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { Row } from '../../../kernel/register.ts'
import { caseView } from '../../../store/case-view.ts'
import type { Store } from '../../../store/contract.ts'
import { publicList, publicRecord } from '../../../store/public.ts'
import { type DraftFields, drafts } from '../drafts.register.ts'

/** A draft as the public knows it: since when and until when it may be commented on, and whether that is over. */
export interface Consultation {
  readonly id: string
  readonly row: Partial<Row<DraftFields>>
  readonly from: Day
  readonly until: Day
  readonly isOpen: boolean
  /** The table of opinions may be shown: the drafting section has closed the round. */
  readonly isAnswered: boolean
}

/** Drafts that were put out for comment, the newest round first. What was only planned is nobody's business yet. */
export async function consultations(store: Store, today: Day, search?: string): Promise<readonly Consultation[]> {
  const { rows } = await publicList(store, drafts.id, {
    filters: [{ field: 'commentText', op: 'filled', value: '' }],
    order: { by: 'plannedOn', descending: true },
    limit: 200,
    ...(search !== undefined && { search }),
  })
  const known = await Promise.all(rows.map(({ id, row }) => consultationOf(store, today, id, row)))
  return known.filter((one) => one !== undefined).toSorted((a, b) => (a.from > b.from ? -1 : 1))
}

/** Throws NotFound for a draft that was never put out for comment. */
export async function consultation(store: Store, today: Day, id: string): Promise<Consultation> {
  const found = await publicRecord(store, drafts.id, id)
  const known = found && (await consultationOf(store, today, id, found.row))
  if (!known) throw new NotFound('这份征求意见稿')
  return known
}

async function consultationOf(
  store: Store,
  today: Day,
  id: string,
  row: Partial<Row<DraftFields>>,
): Promise<Consultation | undefined> {
  const { history, state } = await caseView(store, drafts.id, id)
  const opened = history.findLast(({ step }) => step === 'openComment')
  if (!opened) return undefined
  const until = opened.data.until as Day
  const isAnswered = history.some(({ step }) => step === 'closeComment')
  return { id, row, from: opened.on, until, isOpen: state === 'commenting' && today <= until, isAnswered }
}
