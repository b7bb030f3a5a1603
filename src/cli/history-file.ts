import type { History } from '../kernel/clock.ts'
import { type Day, dayNumber, isDay } from '../kernel/day.ts'
import { type AnyProcedure, fromStates } from '../kernel/procedure.ts'
import { refuse } from '../kernel/refusal.ts'

export interface ReadHistory {
  readonly history: History
  /** Keys of the tracks of each kind, in the order in which they opened. */
  readonly tracks: Readonly<Record<string, readonly string[]>>
  /** What the file does that the procedure would refuse; counted nevertheless. */
  readonly notes: readonly string[]
}
interface Happening {
  readonly step: string
  readonly on: Day
  readonly data: Readonly<Record<string, unknown>>
}

/** Reads `{ opened, data, steps: [{ step, on, data }] }`; a step by its id or by its number in the description. */
export function readHistory(of: AnyProcedure, content: unknown): ReadHistory {
  if (!isObject(content)) throw refuse('经过文件应当是一个 JSON 对象：{ "opened": 日期, "steps": [ … ] }')
  const opened = dayIn(content.opened, 'opened')
  const listed = content.steps ?? []
  if (!Array.isArray(listed)) throw refuse('经过文件的 steps 应当是一个列表')
  const given = listed.map((one, index) => readStep(of, one, index)).filter((one) => one !== undefined)
  const { steps, tracks } = withTracks(of, given)
  steps.forEach((step, index) => {
    const before = steps[index - 1]?.on ?? opened
    if (step.on < before)
      throw refuse(`第 ${index + 1} 步（${step.on}）早于前一事件（${before}）`, { way: '请按发生的先后排列' })
  })
  const events = steps.map(({ step, on, data }) => ({ step, on: dayNumber(on), data }))
  const row = isObject(content.data) ? content.data : {}
  const openedAs = typeof of.opensAs === 'string' ? of.opensAs : of.opensAs(row)
  return { history: { openedOn: dayNumber(opened), openedAs, events }, tracks, notes: notesOn(of, openedAs, steps) }
}

function readStep(of: AnyProcedure, one: unknown, index: number): Happening | undefined {
  if (!isObject(one) || typeof one.step !== 'string') throw refuse(`第 ${index + 1} 步缺少 step（步骤或者编号）`)
  const on = dayIn(one.on, `第 ${index + 1} 步的 on`)
  const data = isObject(one.data) ? one.data : {}
  if (index === 0 && one.step === of.opening.number) return undefined
  const step = stepNamed(of, one.step)
  return { step, on, data: withDates(of, step, data) }
}

function stepNamed(of: AnyProcedure, name: string): string {
  if (of.steps[name]) return name
  const numbered = Object.keys(of.steps).filter((id) => of.steps[id]?.number === name)
  if (numbered.length === 1) return numbered[0] as string
  if (numbered.length > 1)
    throw refuse(`编号 ${name} 对应多个步骤：${numbered.join('、')}`, { way: '请写明是哪一个步骤' })
  throw refuse(`${of.name}没有步骤「${name}」`, { way: '请用 fadu law procedures 查看步骤及其编号' })
}

/**
 * Some steps set the last day themselves, or give the day of a start (a receipt). Where the data of such a step hold a
 * single date, that is the one, whatever it is called.
 */
function withDates(of: AnyProcedure, step: string, data: Readonly<Record<string, unknown>>) {
  const dates = Object.values(data).filter(isDay)
  const only = dates.length === 1 ? dates[0] : undefined
  const read = { ...data }
  for (const { replacedBy, runsFrom } of Object.values(of.deadlines)) {
    const sets = replacedBy?.step === step ? replacedBy.field : undefined
    const starts =
      typeof runsFrom === 'object' && 'step' in runsFrom && runsFrom.step === step ? runsFrom.dayIn : undefined
    for (const field of [sets, starts])
      if (field !== undefined && !isDay(read[field]) && only !== undefined) read[field] = only
  }
  return read
}

/** Gives each step of a track the key of its track: its own `data.track`, else a new one to open and the oldest open one to close. */
function withTracks(of: AnyProcedure, given: readonly Happening[]) {
  const open: Record<string, string[]> = {}
  const tracks: Record<string, string[]> = {}
  const steps = given.map((one): Happening => {
    const kind = of.steps[one.step]?.track ?? trackKind(of, one.step)
    if (kind === undefined) return one
    const running = open[kind] ?? []
    const all = tracks[kind] ?? []
    const opens = of.tracks?.[kind]?.opensAt === one.step
    const key = typeof one.data.track === 'string' ? one.data.track : opens ? `${all.length + 1}` : (running[0] ?? '1')
    const closes = of.tracks?.[kind]?.closesAt.includes(one.step) ?? false
    open[kind] = opens ? [...running, key] : closes ? running.filter((other) => other !== key) : running
    if (opens) tracks[kind] = [...all, key]
    return { ...one, data: { ...one.data, track: key } }
  })
  return { steps, tracks }
}

const trackKind = (of: AnyProcedure, step: string): string | undefined =>
  Object.entries(of.tracks ?? {}).find(([, track]) => track.opensAt === step || track.closesAt.includes(step))?.[0]

function notesOn(of: AnyProcedure, openedAs: string, steps: readonly Happening[]): string[] {
  let state = openedAs
  return steps.flatMap(({ step, on }) => {
    const declared = of.steps[step]
    if (!declared) return []
    const possible = fromStates(of, declared).includes(state)
    const note = `${on}「${declared.name}」不能自「${of.states[state]?.name ?? state}」作出，仍按所列经过计算`
    state = declared.to ?? state
    return possible ? [] : [note]
  })
}

function dayIn(value: unknown, where: string): Day {
  if (!isDay(value)) throw refuse(`${where}不是有效日期：「${String(value)}」`, { way: '请写成 2024-01-15 这样的形式' })
  return value
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
