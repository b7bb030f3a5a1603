import type { Day } from '../../../kernel/day.ts'
import type { MomentView } from '../../../kernel/wire.ts'

export interface Stage {
  readonly id: string
  readonly name: string
  readonly is: 'done' | 'now' | 'ahead'
  readonly on?: Day
  readonly by?: string
}

/** The way of a report, each stage with the step that ends it. */
const way = [
  { id: 'drafting', name: '起草', step: 'finish', states: ['drafting'] },
  { id: 'meeting', name: '会议审议', step: 'pass', states: ['deliberating'] },
  { id: 'signing', name: '签发', step: 'sign', states: ['approved'] },
  { id: 'numbering', name: '编号', step: 'number', states: ['signed'] },
  { id: 'submitting', name: '报送', step: 'submit', states: ['numbered'] },
  { id: 'publishing', name: '公开', step: 'publish', states: ['submitted'] },
] as const

/** Where a report in this state is; ended ones have all stages behind them. */
export function stagesOf(
  state: string | undefined,
  history: readonly Pick<MomentView, 'step' | 'on' | 'personName'>[],
): readonly Stage[] {
  const at = way.findIndex((stage) => (stage.states as readonly string[]).includes(state ?? ''))
  const reached = state === undefined ? -1 : at < 0 ? way.length : at
  return way.map(({ id, name, step }, index): Stage => {
    if (index >= reached) return { id, name, is: index === reached ? 'now' : 'ahead' }
    const moment = history.findLast((one) => one.step === step || (step === 'publish' && one.step === 'withhold'))
    return {
      ...{ id, name: moment?.step === 'withhold' ? '不予公开' : name, is: 'done' },
      ...(moment && { on: moment.on, by: moment.personName }),
    }
  })
}
