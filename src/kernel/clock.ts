import type { Calendar } from './calendar.ts'
import { type DayNumber, dayNumber, dayOf, isDay } from './day.ts'
import { type Limit, rawEnd, rolls, type Span } from './limit.ts'
import type { Dated, RulePack } from './parameter.ts'
import { valueOn } from './parameter.ts'
import type { AnyProcedure, Deadline } from './procedure.ts'
import type { Reckoning } from './reckoning.ts'

/** The clock: events in, last day out. Pure; reads no time of its own. */

/** What a case lived through, in the order in which it happened; days as numbers. */
export interface History {
  readonly openedOn: DayNumber
  /** The state in which it opened, where a deadline may stand still from the beginning. */
  readonly openedAs?: string
  readonly events: readonly Event[]
  /** The row as it stands, for deadlines that run from a day in it. */
  readonly row?: Readonly<Record<string, unknown>>
}
export interface Event {
  readonly step: string
  readonly on: DayNumber
  readonly data?: Readonly<Record<string, unknown>>
}
/** Where the law is read: its calendar and its local values. */
export interface Jurisdiction {
  readonly calendar: Calendar
  readonly pack?: RulePack
}

/** The raw result of a count. `due` is missing exactly when `stopped` says why. */
export interface Count {
  readonly start?: DayNumber
  readonly due?: DayNumber
  /** The last day before it was moved off a rest day. */
  readonly raw?: DayNumber
  readonly stopped?: string
  readonly endedOn?: DayNumber
  readonly endedBy?: string
  readonly excluded: readonly Interval[]
  readonly extensions: readonly Extension[]
  readonly lateExtensions: readonly Extension[]
  readonly replacedOn?: DayNumber
  readonly row?: Dated<Span>
}
/** Time that does not count: after the first day, up to and including the last. */
export interface Interval {
  readonly after: DayNumber
  readonly upTo: DayNumber
  readonly name: string
}
interface Extension {
  readonly on: DayNumber
  readonly limit: Limit
}

/** A deadline made ready for counting: its steps looked up once, its history of values as numbers. */
export interface Plan {
  readonly deadline: Deadline
  readonly procedure: AnyProcedure
  readonly roles: ReadonlyMap<string, StepRole>
  readonly values: readonly { readonly from: DayNumber; readonly row: Dated<Span> }[]
  readonly before?: Plan
}
interface StepRole {
  readonly starts?: true
  readonly startsOn?: string
  readonly restarts?: true
  readonly ends?: true
  readonly extension?: Limit
  readonly replaces?: string
  readonly opens?: string
  readonly closes?: string
  readonly to?: string
}

/** Prepares the deadline of a procedure, with the values of one place. */
export function plan(procedure: AnyProcedure, id: string, pack?: RulePack): Plan {
  const deadline = procedure.deadlines[id]
  if (!deadline) throw new RangeError(`${procedure.name}没有名为 ${id} 的期限`)
  const { runsFrom } = deadline
  const dayIn = typeof runsFrom === 'object' && 'step' in runsFrom ? runsFrom : undefined
  const roles = new Map<string, StepRole>()
  for (const [step, { to }] of Object.entries(procedure.steps)) {
    const track = (deadline.excludes ?? []).find((name) => procedure.tracks?.[name]?.opensAt === step)
    const closed = (deadline.excludes ?? []).find((name) => procedure.tracks?.[name]?.closesAt.includes(step))
    const extension = deadline.extendedBy?.find((one) => one.step === step)?.lasts
    roles.set(step, {
      ...(deadline.runsFrom === step && { starts: true }),
      ...(dayIn?.step === step && { starts: true, startsOn: dayIn.dayIn }),
      ...(deadline.restartsAt?.includes(step) && { restarts: true }),
      ...(deadline.endsAt.includes(step) && { ends: true }),
      ...(extension && { extension }),
      ...(deadline.replacedBy?.step === step && { replaces: deadline.replacedBy.field }),
      ...(track && { opens: procedure.tracks?.[track]?.name ?? track }),
      ...(closed && { closes: closed }),
      ...(to && { to }),
    })
  }
  const local = (pack?.overrides[deadline.lasts.id] ?? []) as readonly Dated<Span>[]
  const values = [...deadline.lasts.history, ...local].map((row) => ({ from: dayNumber(row.from), row }))
  const before = typeof runsFrom === 'object' && 'endOf' in runsFrom ? plan(procedure, runsFrom.endOf, pack) : undefined
  return { deadline, procedure, roles, values, ...(before && { before }) }
}

/** Where a count stands while the events of a case go by. */
interface Walk {
  start: DayNumber | undefined
  excluded: readonly Interval[]
  extensions: readonly Extension[]
  late: readonly Extension[]
  replacedOn: DayNumber | undefined
  ended: Event | undefined
  /** How many intervals that do not count are open, since when, and what opened the first. */
  open: number
  openSince: DayNumber
  openName: string
  paused: boolean
  stopped: string | undefined
}

/** Counts one deadline of one case. Which value governs is decided by the day on which the running period starts (reading 0001). */
export function count(plan: Plan, history: History, where: Jurisdiction, track?: string): Count {
  if (!concerns(plan, history)) return { ...NOTHING, stopped: '本件不适用该期限' }
  const walk: Walk = {
    start: plan.before ? count(plan.before, history, where).due : startInRow(plan, history),
    ...{ excluded: [], extensions: [], late: [], replacedOn: undefined, ended: undefined },
    ...{ open: 0, openSince: 0, openName: '', paused: false, stopped: standing(plan, history.openedAs) },
  }
  for (const event of history.events) {
    const role = plan.roles.get(event.step)
    if (!role || (track !== undefined && event.data?.track !== track)) continue
    if (walk.ended && !role.restarts) continue
    if (walk.ended) reopen(walk)
    if (walk.start === undefined || role.restarts) begin(walk, role, event)
    if (walk.start === undefined) {
      if (role.opens) opens(walk, event.on, role.opens)
      if (role.closes && walk.open > 0) walk.open--
      continue
    }
    meet(walk, plan, role, event, where)
  }
  return resultOf(walk, plan, where)
}

/** Whether a case has the deadline at all. */
export const concerns = ({ deadline }: Plan, { row = {} }: History): boolean => deadline.concerns?.(row) !== false

const NOTHING = { excluded: [], extensions: [], lateExtensions: [] } as const

/** The day from which a deadline runs without any step: the opening, or a day in the row. */
function startInRow({ deadline: { runsFrom } }: Plan, { openedOn, row }: History): DayNumber | undefined {
  if (runsFrom === 'opening') return openedOn
  const day = typeof runsFrom === 'object' && 'dayOf' in runsFrom ? row?.[runsFrom.dayOf] : undefined
  return isDay(day) ? dayNumber(day) : undefined
}

/** What was done comes back to be done again: a new period, undisturbed by what stood open when the former one ended. */
function reopen(walk: Walk): void {
  walk.ended = walk.stopped = undefined
  walk.open = 0
  walk.paused = false
}

function begin(walk: Walk, role: StepRole, event: Event): void {
  if (role.starts && walk.start === undefined) walk.start = startOf(role, event)
  if (!role.restarts) return
  walk.start = event.on
  walk.excluded = walk.extensions = walk.late = []
  walk.replacedOn = undefined
  if (walk.open > 0) walk.openSince = event.on
}

/** What one event does to a period that runs. */
function meet(walk: Walk, plan: Plan, role: StepRole, event: Event, where: Jurisdiction): void {
  if (role.closes && walk.open > 0) closes(walk, event.on)
  if (role.opens) opens(walk, event.on, role.opens)
  if (role.to !== undefined) enter(walk, plan, role.to, event.on)
  if (role.extension) {
    const extension = { on: event.on, limit: role.extension }
    if (walk.open > 0 || event.on <= lastDay(walk, plan, where).due) walk.extensions = [...walk.extensions, extension]
    else walk.late = [...walk.late, extension]
  }
  if (role.replaces) walk.replacedOn = dayIn(event, role.replaces)
  if (role.ends) walk.ended = event
}

function enter(walk: Walk, { deadline, procedure }: Plan, state: string, on: DayNumber): void {
  const pauses = deadline.pausesIn?.includes(state) ?? false
  if (pauses !== walk.paused) {
    walk.paused = pauses
    if (pauses) opens(walk, on, procedure.states[state]?.name ?? '中止')
    else closes(walk, on)
  }
  if (deadline.stopsIn) walk.stopped = standing({ deadline, procedure }, state)
}

function opens(walk: Walk, on: DayNumber, name: string): void {
  walk.open++
  if (walk.open === 1) [walk.openSince, walk.openName] = [on, name]
}

function closes(walk: Walk, on: DayNumber): void {
  walk.open--
  if (walk.open === 0) walk.excluded = [...walk.excluded, { after: walk.openSince, upTo: on, name: walk.openName }]
}

function lastDay(
  { start = 0, extensions, excluded, replacedOn }: Walk,
  plan: Plan,
  { calendar, pack }: Jurisdiction,
): { readonly due: DayNumber; readonly raw: DayNumber } {
  const { bound } = plan.deadline.lasts
  const span = rowOn(plan, start)?.value
  if (!span) return { due: Number.POSITIVE_INFINITY, raw: Number.POSITIVE_INFINITY }
  if (replacedOn !== undefined) return { due: replacedOn, raw: replacedOn }
  let raw = rawEnd(span, start, calendar, bound === 'before')
  for (const { limit } of extensions) raw = rawEnd(valueOn(limit, dayOf(start), pack).value, raw, calendar)
  for (const interval of excluded) {
    if (interval.after >= raw) break
    const after = Math.max(interval.after, start)
    raw =
      span.unit === '工作日'
        ? calendar.plusWorking(raw, calendar.workingIn(after, interval.upTo))
        : raw + Math.max(0, interval.upTo - after)
  }
  return { raw, due: rolls(span, bound) ? calendar.roll(raw) : raw }
}

function resultOf(walk: Walk, plan: Plan, where: Jurisdiction): Count {
  const { start, ended, stopped, replacedOn } = walk
  const ending = ended ? { endedOn: ended.on, endedBy: ended.step } : {}
  const rest = () => ({
    ...{ excluded: walk.excluded, extensions: walk.extensions, lateExtensions: walk.late },
    ...ending,
  })
  if (start === undefined) return { ...rest(), stopped: '尚未起算' }
  if (stopped !== undefined && !ended) return { ...rest(), start, stopped: `${stopped}，期限停止计算` }
  if (walk.open > 0) {
    if (!ended) return { ...rest(), start, stopped: `${walk.openName}期间不计入期限` }
    walk.open = 1
    closes(walk, ended.on)
  }
  const row = rowOn(plan, start)
  // A case of a time before there was such a limit is not bound by it.
  if (!row) return { ...rest(), start, stopped: beforeItsLaw(plan, start) }
  if ((row.value?.unit === '参数' || row.value === null) && replacedOn === undefined)
    return { ...rest(), start, stopped: row.value === null ? '该期限已废止' : '期限由文书或地方规定确定，尚未载明' }
  const { due, raw } = lastDay(walk, plan, where)
  return { ...rest(), start, due, raw, row, ...(replacedOn !== undefined && { replacedOn }) }
}

/** A deadline that starts on a recorded day (a receipt) waits until that day is known. */
const startOf = (role: StepRole, event: Event): DayNumber | undefined =>
  role.startsOn === undefined ? event.on : dayIn(event, role.startsOn)

const dayIn = ({ data }: Event, field: string): DayNumber | undefined => {
  const day = data?.[field]
  return isDay(day) ? dayNumber(day) : undefined
}

const standing = (
  { deadline, procedure }: Pick<Plan, 'deadline' | 'procedure'>,
  state: string | undefined,
): string | undefined =>
  state !== undefined && deadline.stopsIn?.includes(state) ? procedure.states[state]?.name : undefined

/** The count in days as people write them. */
export function reckon(counted: Count, { calendar }: Jurisdiction): Reckoning {
  const ended = counted.endedOn === undefined ? {} : { endedOn: dayOf(counted.endedOn) }
  if (counted.due === undefined || counted.start === undefined)
    return { is: 'not-running', why: counted.stopped ?? '尚未起算', ...ended }
  return {
    is: 'due',
    due: dayOf(counted.due),
    start: dayOf(counted.start),
    provisional: !announcedThrough(calendar, counted.start, counted.due),
    ...ended,
    ...(counted.endedOn !== undefined && { inTime: counted.endedOn <= counted.due }),
  }
}

/** Whether the arrangement of every year between two days has been published. */
export const announcedThrough = (calendar: Calendar, from: DayNumber, to: DayNumber): boolean =>
  calendar.announced(Math.max(from, to)) && calendar.announced(Math.min(from, to))

function rowOn(plan: Plan, start: DayNumber): Dated<Span> | undefined {
  return plan.values.findLast(({ from }) => from <= start)?.row
}

const beforeItsLaw = ({ deadline }: Plan, start: DayNumber): string =>
  `${deadline.name}在 ${dayOf(start)} 尚无规定；最早的规定自 ${deadline.lasts.history[0].from} 起施行`
