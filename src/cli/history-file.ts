import type { History } from '../kernel/clock.ts'
import { type Day, dayNumber, isDay } from '../kernel/day.ts'
import type { AnyProcedure } from '../kernel/procedure.ts'
import { refuse } from '../kernel/refusal.ts'
import { dataOfStep } from './history-data.ts'
import { afterStep, type Data, isPossible, type Standing, standingAt } from './history-standing.ts'
import { isOpening, stepMeant, stepsNamed } from './history-step.ts'

export interface ReadHistory {
  readonly history: History
  /** Keys of the tracks of each kind, in the order in which they opened. */
  readonly tracks: Readonly<Record<string, readonly string[]>>
  /** What the file does that the procedure would refuse; counted nevertheless. */
  readonly notes: readonly string[]
}
interface Written {
  readonly step: string
  readonly on: Day
  readonly data: Data
  /** Its place in the file, from 1. */
  readonly place: number
}

/**
 * Reads `{ opened, data, steps: [{ step, on, data }] }`; a step by its id, its name, or its number in the description. The
 * opening may stand as the first step. Refuses what is malformed, unknown, undated or out of order, and says where.
 */
export function readHistory(of: AnyProcedure, content: unknown): ReadHistory {
  if (!isObject(content)) throw refuse('经过文件应当是一个 JSON 对象：{ "opened": 日期, "steps": [ … ] }')
  const listed = content.steps ?? []
  if (!Array.isArray(listed)) throw refuse('经过文件的 steps 应当是一个列表')
  if (content.data !== undefined && !isObject(content.data)) throw refuse('经过文件的 data 应当是一个 JSON 对象')
  const written = listed.map(readStep)
  const opening = openingOf(of, content.opened, content.data ?? {}, written)
  inOrder(opening.on, opening.steps)
  const notes = Object.keys(content)
    .filter((name) => !['opened', 'data', 'steps'].includes(name))
    .map((name) => `经过文件中的「${name}」不是可用的内容，未采用`)
  return walked(of, opening, [...notes, ...opening.notes])
}

interface Opening {
  readonly on: Day
  readonly as: string
  /** What was registered. */
  readonly row: Data
  readonly steps: readonly Written[]
  readonly notes: readonly string[]
}

/** The day and state in which the case opens: from `opened` and `data`, or from a first step that is the opening itself. */
function openingOf(of: AnyProcedure, opened: unknown, row: Data, [first, ...rest]: readonly Written[]): Opening {
  const steps = first ? [first, ...rest] : rest
  const asOf = (data: Data, then: Written | undefined) =>
    typeof of.opensAs === 'string' ? { as: of.opensAs, notes: [] } : opensAs(of, data, then)
  const isFirst = first !== undefined && isOpening(of, first.step)
  const alsoStep = isFirst && opened !== undefined && opened !== first.on && isStepToo(of, first.step)
  if (!isFirst || alsoStep) return { on: dayIn(opened, 'opened'), row, steps, ...asOf(row, first) }
  if (opened !== undefined && dayIn(opened, 'opened') !== first.on)
    throw refuse(`opened（${String(opened)}）与第 1 步「${of.opening.name}」的日期（${first.on}）不一致`, {
      way: '请核对是哪一天，两处写成同一天或者只写一处',
    })
  const state = of.opening.alias?.[first.step]
  const data = { ...row, ...first.data }
  return { on: first.on, row: data, steps: rest, ...(state ? { as: state, notes: [] } : asOf(data, rest[0])) }
}

/**
 * The state that what was registered decides. Where the file does not tell it, and its first step is only possible from
 * another state in which a case can open, that one.
 */
function opensAs(of: AnyProcedure, data: Data, first: Written | undefined) {
  const as = typeof of.opensAs === 'string' ? of.opensAs : of.opensAs(data)
  const fits = (state: string) =>
    first === undefined || stepsNamed(of, first.step).some((step) => isPossible(of, standingAt(state), step))
  if (Object.keys(data).length > 0 || fits(as)) return { as, notes: [] }
  const entered = new Set(Object.values(of.steps).map(({ to }) => to))
  const other = Object.keys(of.states).find((state) => !entered.has(state) && fits(state))
  if (!other) return { as, notes: [] }
  return { as: other, notes: [`经过文件没有写明登记的内容（data），按起始为「${of.states[other]?.name}」计算`] }
}

const isStepToo = (of: AnyProcedure, name: string): boolean =>
  Object.values(of.steps).some((step) => step.number === name || step.alias?.includes(name))

function walked(of: AnyProcedure, { on: opened, as, row, steps }: Opening, before: readonly string[]): ReadHistory {
  let standing = standingAt(as)
  const notes = [...before]
  const events = steps.map(({ step: name, on, data, place }, index) => {
    const step = stepMeant(of, name, standing, data)
    const declared = of.steps[step]
    if (stepsNamed(of, name).length > 1) notes.push(`第 ${place} 步「${name}」按「${declared?.name}」计算`)
    if (!isPossible(of, standing, step)) {
      const earlier = misplaced(of, standing, step, steps.slice(index + 1))
      if (earlier)
        throw refuse(`第 ${place} 步「${declared?.name}」排在第 ${earlier.place} 步之前，顺序颠倒`, {
          way: '请按发生的先后排列；同一天的也要按先后',
        })
      const state = of.states[standing.state]?.name ?? standing.state
      notes.push(`${on}「${declared?.name}」不能自「${state}」作出，仍按所列经过计算`)
    }
    const taken = afterStep(of, standing, step, dataOfStep(of, step, data, place))
    standing = taken.standing
    return { step, on: dayNumber(on), data: taken.data }
  })
  const told = Object.assign({}, row, ...steps.map(({ data }) => data))
  return { history: { openedOn: dayNumber(opened), openedAs: as, row: told, events }, tracks: standing.tracks, notes }
}

/** A step further down that had to come before this one. */
const misplaced = (of: AnyProcedure, standing: Standing, step: string, later: readonly Written[]) =>
  later.find(({ step: name }) =>
    stepsNamed(of, name).some(
      (other) =>
        other !== step &&
        isPossible(of, standing, other) &&
        isPossible(of, afterStep(of, standing, other, {}).standing, step),
    ),
  )

function readStep(one: unknown, index: number): Written {
  const place = index + 1
  if (!isObject(one) || typeof one.step !== 'string') throw refuse(`第 ${place} 步缺少 step（步骤或者编号）`)
  const { step, on, data = {} } = one
  if (!isObject(data)) throw refuse(`第 ${place} 步的 data 应当是一个 JSON 对象`)
  return { step: step.trim(), on: dayIn(on, `第 ${place} 步的 on`), data, place }
}

function inOrder(opened: Day, steps: readonly Written[]): void {
  steps.forEach(({ on, place }, index) => {
    const before = steps[index - 1]?.on ?? opened
    if (on < before) throw refuse(`第 ${place} 步（${on}）早于前一事件（${before}）`, { way: '请按发生的先后排列' })
  })
}

function dayIn(value: unknown, where: string): Day {
  if (value === undefined) throw refuse(`缺少${where}`, { way: '请写成 2024-01-15 这样的日期' })
  if (!isDay(value)) throw refuse(`${where}不是有效日期：「${String(value)}」`, { way: '请写成 2024-01-15 这样的形式' })
  return value
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
