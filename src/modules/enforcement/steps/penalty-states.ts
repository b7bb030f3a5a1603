import type { CaseView, Moment, Step } from '../../../kernel/procedure.ts'
import type { PenaltyFields } from '../penalties.register.ts'

export const penaltyStates = {
  clue: { name: '线索核查' },
  investigating: { name: '调查取证' },
  reviewing: { name: '调查终结，待审核和告知' },
  noticed: { name: '已告知，待陈述申辩或者听证' },
  heard: { name: '待决定' },
  decided: { name: '已决定，待送达' },
  served: { name: '待履行' },
  notFiled: { name: '不予立案', ends: true },
  withdrawn: { name: '已撤案', ends: true },
  transferred: { name: '已移送', ends: true },
  closed: { name: '已结案', ends: true },
} as const

export type PenaltyView = CaseView<PenaltyFields>
type PenaltyStep = Step<keyof typeof penaltyStates, keyof PenaltyFields & string, PenaltyFields>

export const steps = <const T extends Readonly<Record<string, PenaltyStep>>>(declared: T): T => declared

export const last = (view: PenaltyView, step: string): Moment | undefined =>
  view.history.findLast((moment) => moment.step === step)

/** Whether the first step was taken, and the second not since. */
export const since = (view: PenaltyView, step: string, settled: string): boolean => {
  const at = view.history.findLastIndex((moment) => moment.step === step)
  return at >= 0 && !view.history.slice(at).some((moment) => moment.step === settled)
}
