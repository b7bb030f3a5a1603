import type { Book } from '../book.ts'
import type { Change } from './changes.ts'
import type { Named } from './claim-statements.ts'
import { failed, held, type Statement } from './statement.ts'

/**
 * One figure that is named in several chapters has one change against last year. Figures are one when they are of one group
 * (general revenue and general spending of a budget), or when the whole of 财政拨款 is general.
 */
export function sameChanges({ own }: Book, named: readonly Named[], changes: readonly Change[]): readonly Statement[] {
  const stated = changes.flatMap((change) => {
    const { now } = change
    const one = named.find(({ amount, paragraph }) => paragraph === change.paragraph && amount.from === now?.from)
    return one?.claim.group && now && change.near ? [{ change, now, group: one.claim.group, name: one.claim.name }] : []
  })
  const groups = Map.groupBy(stated, ({ now, group }) => `${group === 'fiscal' ? 'general' : group} ${now.fen}`)
  return [...groups.values()].flatMap((all) => {
    const [first, ...others] = all
    if (!first) return []
    return others.flatMap((other) => {
      const [a, b] = [signed(first.change), signed(other.change)]
      const step = coarser(first.change, other.change)
      if (a - b <= step && b - a <= step) return [held('X3-same')]
      // Last year may have held fund money that made two figures of what is one now.
      const sure = first.group === other.group && own.kind === 'budget'
      return [
        failed({
          ...{ check: 'X3-same', severity: sure ? 'error' : 'warning', place: other.change.amount.place },
          of: `${other.change.amount.place.page}.${other.change.at}`,
          says: `同一数额${other.now.text}与上年相比的增减前后不一致：${first.name}写${first.change.amount.text}，${other.name}写${other.change.amount.text}。`,
          ...{ expected: first.change.amount.text, actual: other.change.amount.text },
        }),
      ]
    })
  })
}

const signed = ({ amount, up }: Change): bigint => (up ? amount.fen : -amount.fen)

const coarser = ({ amount: one }: Change, { amount: other }: Change): bigint => {
  if (one.step > other.step) return one.step
  return other.step
}
