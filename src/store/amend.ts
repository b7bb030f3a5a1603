import { type Day, isDay } from '../kernel/day.ts'
import { type Reason, Refusal, refuse } from '../kernel/refusal.ts'
import { acceptAll } from './accept.ts'
import { viewOf } from './case-view.ts'
import type { Kept } from './catalogue.ts'
import { revealed, stored } from './codec.ts'
import { commit, type Made } from './committing.ts'
import { composedOf } from './composing.ts'
import { Conflict } from './conflict.ts'
import type { AmendInput, Saved, Store, Work } from './contract.ts'
import { type Entry, entryHead } from './entry.ts'
import { catalogueFor } from './house.ts'
import { dangling, failing, missing } from './judged.ts'
import { type Loaded, loadOne } from './loaded.ts'
import { permit } from './permission.ts'
import { repeatedOf } from './repeated.ts'
import { attempts } from './retrying.ts'
import { deadlinesOf } from './standing.ts'
import { derivedCells, fieldCells, standingCells } from './system-cells.ts'
import { writingOf } from './writing-of.ts'

/**
 * Amends (更正) a row with a reason. What stood there before stays in the evidence. Null or blank clears a field.
 * Throws a Refusal, Conflict when another version was seen, NotPermitted, NotFound.
 */
export const amend = (store: Store, work: Work, register: string, id: string, input: AmendInput): Promise<Saved> =>
  attempts(input.version, async () => {
    const kept = catalogueFor(store).kept(register)
    const found = await readForAmending(store, work, kept, id)
    const before = await repeatedOf(store, work, input.key, register, 'amended', id)
    if (before) return before
    if (input.version !== undefined && input.version !== found.version) throw new Conflict()
    const { changes, values } = await judged(store, work, kept, found, input)
    return commit(store, work, { register, what: 'amended' }, false, async (within) =>
      amended(within, work, kept, found, changes, values, input),
    )
  })

async function readForAmending(store: Store, work: Work, kept: Kept, id: string): Promise<Loaded> {
  const found = await loadOne(store, kept, id)
  const place = found ?? { region: '', unit: '', createdBy: '' }
  permit(work.actor, kept, place, kept.register.access.amend, `更正「${kept.register.name}」`)
  if (!found) throw refuse('没有找到这条记录')
  return found
}

async function judged(store: Store, work: Work, kept: Kept, found: Loaded, input: AmendInput) {
  const { fields } = kept.register
  const { values: accepted, reasons } = acceptAll(fields, input.changes)
  const wrong: Reason[] = [...reasons]
  if (!input.reason?.trim())
    wrong.push({ says: '没有填写更正原因', way: '请写明为什么更正，原内容会保留在留痕中', field: 'reason' })
  for (const name of Object.keys(input.changes))
    if (fields[name]?.kind === 'serial' || fields[name]?.drawn)
      wrong.push({ says: `${fields[name].name}由系统编排，不能更正`, way: '如编号有误，请撤回后重新登记', field: name })
  const now = revealed(fields, found.values, store.secrets, found.key)
  const values = { ...now }
  for (const name of Object.keys(input.changes)) values[name] = accepted[name]
  const composed = composedOf(kept, values)
  Object.assign(values, composed)
  const named = [...Object.keys(input.changes), ...Object.keys(composed)]
  const changes = named.filter((name) => fields[name] && !same(now[name], values[name]))
  if (wrong.length === 0 && changes.length === 0)
    wrong.push({ says: '没有任何更改', way: '请修改需要更正的内容后再提交' })
  if (wrong.length === 0) wrong.push(...missing(fields, values))
  if (wrong.length === 0) {
    const changed = Object.fromEntries(changes.map((name) => [name, values[name]]))
    wrong.push(...failing(kept, values), ...(await dangling(store, work, fields, changed)))
  }
  if (wrong.length > 0) throw new Refusal(wrong)
  return { changes, values }
}

const same = (a: unknown, b: unknown): boolean => a === b || text(a) === text(b)
const text = (value: unknown): string =>
  JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? `${one}` : one)) ?? ''

async function amended(
  store: Store,
  work: Work,
  kept: Kept,
  found: Loaded,
  changes: readonly string[],
  plain: Readonly<Record<string, unknown>>,
  input: AmendInput,
): Promise<Made> {
  const { register, procedure } = kept
  const pick = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changes.map((name) => [name, from[name]]).filter(([, value]) => value !== undefined))
  const after = stored(register.fields, pick(plain), store.secrets, found.key)
  const values = { ...found.values, ...Object.fromEntries(changes.map((name) => [name, after[name]])) }
  const openedOn = openingAfter(kept, found, changes, plain)
  const deadlines = procedure
    ? deadlinesOf(kept, { ...found, openedOn, values }, store.jurisdiction, work.today, found.endedOn !== undefined)
    : []
  const version = found.version + 1
  const entry: Entry = {
    ...entryHead(work, kept, { ...found, version }, 'amended', store.clock()),
    ...{ before: pick(found.values), after: { ...after, ...cleared(changes, after) } },
    ...(openedOn !== found.openedOn && { openedOn }),
    reason: input.reason.trim().normalize('NFC'),
  }
  const cells = [
    ...(openedOn === found.openedOn ? [] : [{ column: 'opened_on', type: 'date', value: openedOn }]),
    ...(procedure ? standingCells(found.state, found.endedOn ?? null, deadlines) : []),
    ...derivedCells(kept, plain),
    ...fieldCells(kept, changes, plain, after, store.secrets),
  ]
  const parts = { cells, isNew: false, plain, letter: undefined, key: input.key, ...(procedure && { deadlines }) }
  return {
    view: viewOf(store, kept, { ...found, version, openedOn, values }),
    data: pick(plain),
    writing: writingOf(store, kept, entry, parts),
  }
}

/** A cleared field stands in the evidence as null, so that it is not taken for one that did not change. */
const cleared = (changes: readonly string[], after: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(changes.filter((name) => after[name] === undefined).map((name) => [name, null]))

/** Where the day of opening came from the field that is now amended, it follows. */
function openingAfter(
  kept: Kept,
  found: Loaded,
  changes: readonly string[],
  plain: Readonly<Record<string, unknown>>,
): Day {
  const { dated } = kept.register
  const day = plain[dated]
  const follows = changes.includes(dated) && found.values[dated] === found.openedOn && isDay(day)
  return follows ? day : found.openedOn
}
