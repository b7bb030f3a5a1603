import type { Day } from '../kernel/day.ts'
import { assert } from '../kernel/refusal.ts'
import type { Place } from '../kernel/role.ts'
import { viewOf } from './case-view.ts'
import type { Kept } from './catalogue.ts'
import { stored } from './codec.ts'
import type { Made } from './committing.ts'
import type { OpenInput, Store, Work } from './contract.ts'
import { type Entry, entryHead } from './entry.ts'
import { OPENING } from './history.ts'
import { newId } from './identity.ts'
import { madeLetter } from './letter-making.ts'
import type { Loaded } from './loaded.ts'
import { deadlinesOf } from './standing.ts'
import { derivedCells, fieldCells, newCells, standingCells } from './system-cells.ts'
import { writingOf } from './writing-of.ts'

/** A row that was judged and found in order. */
export interface Opened {
  readonly place: Place
  readonly openedOn: Day
  readonly values: Readonly<Record<string, unknown>>
  readonly input: OpenInput
}

/** What opening it writes: the row, its first moment and deadlines where a procedure keeps it, the receipt, the evidence. */
export async function opened(store: Store, work: Work, kept: Kept, of: Opened): Promise<Made> {
  const { register, procedure } = kept
  const { place, openedOn, values, input } = of
  const at = store.clock()
  const id = input.id ?? newId(at)
  const key = kept.personal ? store.secrets.newKey() : null
  const after = stored(register.fields, values, store.secrets, key)
  const state = stateOf(kept, values)
  const head = entryHead(work, kept, { id, ...place, version: 1 }, 'opened', at)
  const moment = {
    n: 0,
    step: OPENING,
    on: openedOn,
    recordedOn: work.today,
    person: work.actor.person,
    state,
    data: {},
  }
  const moments = procedure ? [{ ...moment, recordedAt: at, actor: null, letter: null, evidence: head.id }] : []
  const row: Loaded = {
    id,
    ...place,
    createdAt: at,
    version: 1,
    openedOn,
    state,
    caption: '',
    values: after,
    key,
    moments,
  }
  const view = viewOf(store, kept, row)
  const attempt = { on: openedOn, today: work.today, person: work.actor.person, data: {} }
  const letter = await madeLetter(store, work, kept, procedure?.opening.letter, view, attempt, key)
  const deadlines = procedure ? deadlinesOf(kept, row, store.jurisdiction, work.today) : []
  const said = procedure ? { step: OPENING, moment: 0, state } : {}
  const entry: Entry = { ...head, on: openedOn, openedOn, after, ...said }
  const cells = [
    ...newCells(id, place, at, openedOn, kept.declared),
    ...standingCells(procedure ? state : null, procedure?.states[state]?.ends ? openedOn : null, deadlines),
    ...derivedCells(kept, values),
    ...fieldCells(kept, kept.byField.keys(), values, after, store.secrets),
  ]
  const lived = procedure ? { moment, deadlines } : {}
  const parts = { cells, isNew: true, plain: values, letter, key: input.key, rowKey: key, ...lived }
  return { view, data: {}, writing: writingOf(store, kept, entry, parts) }
}

function stateOf({ procedure, register }: Kept, values: Readonly<Record<string, unknown>>): string {
  if (!procedure) return ''
  const { opensAs } = procedure
  const state = typeof opensAs === 'string' ? opensAs : opensAs(values as never)
  assert(procedure.states[state], `${register.id} opens in a declared state, not in ${state}`)
  return state
}
