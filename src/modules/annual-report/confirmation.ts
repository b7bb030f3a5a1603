import type { Day } from '../../kernel/day.ts'
import { type Item, stateOf } from './items.ts'

/** The latest word of a section head on an item. */
export interface Confirmation {
  readonly item: string
  readonly digest: string
  readonly verdict: 'confirmed' | 'questioned'
  readonly note?: string
  readonly by: string
  readonly on: Day
}
export type Standing = 'confirmed' | 'questioned' | 'lapsed' | 'open' | 'incomplete'

/** How an item stands: lapsed = it changed since; incomplete = there is nothing to confirm yet. */
export function standingOf(item: Item, digest: string, latest: Confirmation | undefined): Standing {
  if (stateOf(item) !== 'known') return 'incomplete'
  if (!latest) return 'open'
  return latest.digest === digest ? latest.verdict : 'lapsed'
}

export interface Progress {
  readonly of: number
  readonly confirmed: number
  readonly unconfirmed: number
  readonly questioned: number
  readonly incomplete: number
  /** 112 项中 38 项未确认. */
  readonly says: string
}

export function progressOf(standings: readonly Standing[]): Progress {
  const n = (...which: readonly Standing[]) => standings.filter((one) => which.includes(one)).length
  const [of, confirmed, incomplete, questioned] = [standings.length, n('confirmed'), n('incomplete'), n('questioned')]
  const unconfirmed = of - confirmed
  const parts = [
    incomplete > 0 && `${incomplete} 项数据尚不齐备`,
    questioned > 0 && `${questioned} 项有疑问`,
    n('lapsed') > 0 && `${n('lapsed')} 项确认后有变化`,
  ].filter(Boolean)
  const says =
    unconfirmed === 0
      ? `${of} 项已全部确认`
      : `${of} 项中 ${unconfirmed} 项未确认${parts.length > 0 ? `（其中 ${parts.join('，')}）` : ''}`
  return { of, confirmed, unconfirmed, questioned, incomplete, says }
}
