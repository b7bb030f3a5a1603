import type { Attempt, Step } from '../kernel/procedure.ts'
import { type Reason, Refusal, refuse } from '../kernel/refusal.ts'
import { acceptAll } from './accept.ts'
import { viewOf } from './case-view.ts'
import type { Kept } from './catalogue.ts'
import { revealed } from './codec.ts'
import { commit } from './committing.ts'
import { changedCodes } from './composing.ts'
import { Conflict } from './conflict.ts'
import type { Saved, Store, TakeInput, Work } from './contract.ts'
import { drawAll } from './drawing.ts'
import { catalogueFor } from './house.ts'
import { dangling, failing, missing } from './judged.ts'
import { type Loaded, loadOne } from './loaded.ts'
import { permit } from './permission.ts'
import { referredRows } from './referred-rows.ts'
import { repeatedOf } from './repeated.ts'
import { attempts } from './retrying.ts'
import { giveBack } from './serials.ts'
import { apartReasons, dayReasons, guardReasons, stateReasons } from './step-reasons.ts'
import { relationOf, trackFor } from './step-track.ts'
import { type Taken, taken } from './taken.ts'

/**
 * Takes a step of a case. Evidence, moment, deadlines, letter and reactions are written with it or not at all; of two who
 * take the same step at once one wins. Throws a Refusal with every reason, Conflict, NotPermitted, NotFound.
 */
export async function take(
  store: Store,
  work: Work,
  procedure: string,
  id: string,
  step: string,
  input: TakeInput = {},
): Promise<Saved> {
  const kept = catalogueFor(store).keptBy(procedure)
  const declared = Object.hasOwn(kept.procedure?.steps ?? {}, step) ? kept.procedure?.steps[step] : undefined
  if (!declared) throw refuse(`「${kept.procedure?.name}」没有名为「${step}」的步骤`, { way: '请核对步骤名称' })
  const register = kept.register.id
  return attempts(input.version, async () => {
    const found = await loadOne(store, kept, id)
    permit(work.actor, kept, found ?? { region: '', unit: '', createdBy: '' }, declared.by, declared.name)
    if (!found) throw refuse('没有找到这条记录')
    const before = await repeatedOf(store, work, input.key, register, `taken ${step}`, id)
    if (before) return before
    if (input.version !== undefined && input.version !== found.version) throw new Conflict()
    return tried(store, work, kept, found, step, declared, input)
  })
}

async function tried(store: Store, work: Work, kept: Kept, found: Loaded, id: string, step: Step, input: TakeInput) {
  const judged = await judge(store, work, kept, found, id, step, input)
  const numbers = (step.fills ?? []).flatMap((name) => {
    const field = kept.byField.get(name)?.of
    return field?.kind === 'serial' && found.values[name] === undefined ? [[name, field] as const] : []
  })
  const isAhead = store.engine === 'server' && !store.inTransaction
  const drawn = isAhead ? await drawAll(store, numbers, judged.attempt.on) : undefined
  const back = () => giveBack(store.db, drawn?.values() ?? [])
  const of = { register: kept.register.id, what: 'taken', step: id } as const
  const saved = await commit(store, work, of, numbers.length > 0 && !isAhead, async (within) => {
    const given = drawn ?? (await drawAll(within, numbers, judged.attempt.on))
    const fills = { ...judged.fills, ...Object.fromEntries([...given].map(([name, { text }]) => [name, text])) }
    mustHave(kept, step, found, fills)
    return taken(within, work, kept, found, { ...judged, fills })
  }).catch(async (error: unknown) => {
    await back()
    throw error
  })
  if (!saved || saved.repeated) await back()
  return saved
}

async function judge(
  store: Store,
  work: Work,
  kept: Kept,
  found: Loaded,
  id: string,
  step: Step,
  input: TakeInput,
): Promise<Taken> {
  const procedure = kept.procedure as NonNullable<Kept['procedure']>
  const on = input.on ?? work.today
  const wrong: Reason[] = [
    ...stateReasons(procedure, step, found.state),
    ...apartReasons(procedure, step, found, work.actor.person),
  ]
  const { track: asked, ...given } = input.data ?? {}
  const ownTrack = step.data?.track !== undefined || relationOf(procedure, id) === undefined
  const { values: data, reasons } = acceptAll(step.data ?? {}, ownTrack ? (input.data ?? {}) : given)
  const track = trackFor(procedure, id, found.moments, asked)
  if (track.key !== undefined) data.track = track.key
  const { values: fills, reasons: unfit } = acceptAll(fillable(kept, step), input.fills ?? {})
  wrong.push(...track.reasons, ...reasons, ...unfit, ...dayReasons(step, found, on, work.today, track.stand?.openedOn))
  wrong.push(...missing(step.data ?? {}, data).filter(({ field }) => !reasons.some((one) => one.field === field)))
  const row = { ...revealed(kept.register.fields, found.values, store.secrets, found.key), ...fills }
  const referred = await referredRows(store, kept.register.fields, row)
  const attempt: Attempt = { on, today: work.today, person: work.actor.person, data, referred }
  if (wrong.length === 0) {
    const dangles = await dangling(store, work, { ...kept.register.fields, ...step.data }, { ...fills, ...data })
    wrong.push(...guardReasons(step, { ...viewOf(store, kept, found), row }, attempt), ...dangles)
    if (Object.keys(fills).length > 0) {
      Object.assign(fills, changedCodes(kept, row))
      wrong.push(...failing(kept, { ...row, ...fills }))
    }
  }
  if (wrong.length === 0) wrong.push(...unfilled(kept, step, { ...found.values, ...fills }))
  if (wrong.length > 0) throw new Refusal(wrong)
  return {
    id,
    step,
    attempt,
    fills,
    ...(track.key !== undefined && { track: track.key }),
    ...(input.key !== undefined && { key: input.key }),
  }
}

/** What a step may fill: its own fields, numbers excepted, which the system gives. */
const fillable = (kept: Kept, step: Step) =>
  Object.fromEntries(
    (step.fills ?? []).flatMap((name) => {
      const of = kept.byField.get(name)?.of
      return of && of.kind !== 'serial' ? [[name, of]] : []
    }),
  )

const unfilled = (kept: Kept, step: Step, row: Readonly<Record<string, unknown>>): readonly Reason[] =>
  (step.requires ?? [])
    .filter(
      (name) =>
        row[name] === undefined && !(step.fills?.includes(name) && kept.byField.get(name)?.of.kind === 'serial'),
    )
    .map((name) => {
      const called = kept.byField.get(name)?.of.name ?? name
      return { says: `${step.name}前须载明${called}`, way: `请填写${called}`, basis: step.basis, field: name }
    })

function mustHave(kept: Kept, step: Step, found: Loaded, fills: Readonly<Record<string, unknown>>): void {
  const lacking = (step.requires ?? []).filter((name) => found.values[name] === undefined && fills[name] === undefined)
  if (lacking.length > 0) throw new Error(`${kept.register.id}: ${step.name} lacks ${lacking.join()}`)
}
