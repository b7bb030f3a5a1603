import type { CaseView, Moment, Step } from '../../../kernel/procedure.ts'
import type { DraftFields } from '../drafts.register.ts'

export const draftStates = {
  planned: { name: '已立项' },
  drafting: { name: '起草中' },
  commenting: { name: '公开征求意见中' },
  reviewable: { name: '准备送审' },
  legal: { name: '合法性审核中' },
  supplementing: { name: '补充审核材料中' },
  deliberating: { name: '待集体审议' },
  passed: { name: '待签署' },
  signed: { name: '待登记编号' },
  numbered: { name: '待公布' },
  published: { name: '已公布，待备案' },
  correcting: { name: '备案审查纠正中' },
  filed: { name: '已备案', ends: true },
  stopped: { name: '停止制定', ends: true },
} as const
export type DraftState = keyof typeof draftStates

type DraftStep = Step<DraftState, keyof DraftFields & string, DraftFields>
export const steps = <const T extends Readonly<Record<string, DraftStep>>>(declared: T): T => declared

/** The last time that a step was taken. */
export const last = (view: CaseView, step: string): Moment | undefined =>
  view.history.findLast((moment) => moment.step === step)
export const has = (view: CaseView, step: string): boolean => last(view, step) !== undefined
