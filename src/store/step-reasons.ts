import type { Day } from '../kernel/day.ts'
import { isDay } from '../kernel/day.ts'
import {
  type AnyProcedure,
  type Attempt,
  type CaseView,
  fromStates,
  type Guard,
  type Step,
} from '../kernel/procedure.ts'
import type { Reason } from '../kernel/refusal.ts'
import { OPENING } from './history.ts'
import type { Loaded } from './loaded.ts'

/** Why a step cannot be taken from the state in which the case is. */
export function stateReasons(procedure: AnyProcedure, step: Step, state: string): readonly Reason[] {
  const from = fromStates(procedure, step)
  if (from.includes(state)) return []
  const nameOf = (id: string) => `「${procedure.states[id]?.name ?? id}」`
  return [
    { says: `当前状态为${nameOf(state)}，不能${step.name}`, way: `该步骤可在${from.map(nameOf).join('、')}状态办理` },
  ]
}

/** The one who drafts never approves: by person, against the last time that each of the named steps was taken. */
export function apartReasons(
  procedure: AnyProcedure,
  step: Step,
  of: Pick<Loaded, 'moments'>,
  person: string,
): readonly Reason[] {
  return (step.apartFrom ?? []).flatMap((other): Reason[] => {
    const last = of.moments.findLast((moment) => moment.step === other)
    if (last?.person !== person) return []
    const name = other === OPENING ? procedure.opening.name : (procedure.steps[other]?.name ?? other)
    return [
      {
        says: `「${name}」由您本人办理，您不能再${step.name}`,
        way: '请由另一人办理；只有一人的，按规定指定代理审批人',
        basis: step.basis,
      },
    ]
  })
}

/** The guards of the step itself. */
export const guardReasons = (step: Step, view: CaseView, attempt: Attempt): readonly Reason[] =>
  Object.values(step.refuses ?? {})
    .filter(({ when }) => when(view, attempt))
    .map(reasonOf)

const reasonOf = ({ says, way, basis }: Guard): Reason => ({ says, way, ...(basis && { basis }) })

/** Not after today, not before the case began, and what moves the case on not before what moved it last. */
export function dayReasons(step: Step, of: Loaded, on: unknown, today: Day, trackOpenedOn?: Day): readonly Reason[] {
  const wrong = (says: string, way: string): readonly Reason[] => [{ says, way, field: 'on' }]
  if (!isDay(on)) return wrong('发生日期无效', '请写成 2024-01-15 这样的形式')
  if (on > today) return wrong(`发生日期 ${on} 晚于今天 ${today}`, '尚未发生的事项不能登记，请填写实际发生的日期')
  if (on < of.openedOn) return wrong(`发生日期 ${on} 早于本件的开始日期 ${of.openedOn}`, '请核对日期')
  if (trackOpenedOn !== undefined && on < trackOpenedOn)
    return wrong(`发生日期 ${on} 早于该项的开始日期 ${trackOpenedOn}`, '请核对日期')
  const last = of.moments.findLast(({ state, n }) => n === 0 || state !== of.moments[n - 1]?.state)
  if (step.to !== undefined && last && on < last.on)
    return wrong(
      `发生日期 ${on} 早于上一环节的日期 ${last.on}`,
      '请按发生的先后登记；上一环节日期有误的，请先说明并更正',
    )
  return []
}

/** The guards that refuse already before anything was filled in. One that asks for what is not written yet has no reason yet. */
export function reasonsSoFar(step: Step, view: CaseView, attempt: Omit<Attempt, 'data'>): readonly Reason[] {
  const filled = (name: string) => view.row[name] !== undefined || !step.fills?.includes(name)
  const soFar = { ...view, row: open(view.row, filled) }
  const guards = Object.values(step.refuses ?? {}).filter(({ when }) => {
    try {
      return when(soFar, { ...attempt, data: open({}, () => false) })
    } catch (error) {
      if (error instanceof NotWritten) return false
      throw error
    }
  })
  return guards.map(reasonOf)
}

class NotWritten extends Error {}

/** Reading what nobody wrote yet throws NotWritten. */
const open = <T extends object>(values: T, isWritten: (name: string) => boolean): T =>
  new Proxy(values, {
    get: (target, name) => {
      if (typeof name === 'string' && !isWritten(name)) throw new NotWritten(name)
      return Reflect.get(target, name)
    },
    has: (target, name) => {
      if (typeof name === 'string' && !isWritten(name)) throw new NotWritten(name)
      return Reflect.has(target, name)
    },
  })
