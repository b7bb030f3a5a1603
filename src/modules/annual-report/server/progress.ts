import type { Store } from '../../../store/contract.ts'
import { type Progress, progressOf, standingOf } from '../confirmation.ts'
import { confirmedContent, itemsOf } from '../items.ts'
import { templates } from '../template/all.ts'
import type { ReportKind } from '../template/language.ts'
import { digestOf } from './digest.ts'
import { gather } from './gather.ts'
import { keptConfirmations } from './kept.ts'

/** How far the confirmation of the figures has come: 112 项中 38 项未确认. */
export async function progressNow(store: Store, kind: ReportKind, year: number): Promise<Progress> {
  const { fillings, figures } = await gather(store, templates[kind], year)
  const confirmations = await keptConfirmations(store, kind, year)
  const items = itemsOf(fillings, figures)
  return progressOf(
    items.map((item) => standingOf(item, digestOf(store, confirmedContent(item)), confirmations.get(item.id))),
  )
}
