import type { Day } from '../kernel/day.ts'
import type { Attempt, Step } from '../kernel/procedure.ts'
import { viewOf } from './case-view.ts'
import type { Kept } from './catalogue.ts'
import { revealed, stored } from './codec.ts'
import type { Made } from './committing.ts'
import type { Store, Work } from './contract.ts'
import { type Entry, entryHead } from './entry.ts'
import { madeLetter } from './letter-making.ts'
import type { Loaded, StoredMoment } from './loaded.ts'
import { deadlinesOf } from './standing.ts'
import { derivedCells, fieldCells, standingCells } from './system-cells.ts'
import type { WrittenMoment } from './writing.ts'
import { writingOf } from './writing-of.ts'

/** A step that was judged and found in order. */
export interface Taken {
  readonly id: string
  readonly step: Step
  readonly attempt: Attempt
  readonly fills: Readonly<Record<string, unknown>>
  readonly track?: string
  readonly key?: string
}

/** What taking it writes: the row as it stands afterwards, the moment, the deadlines, the letter, the evidence. */
export async function taken(store: Store, work: Work, kept: Kept, found: Loaded, of: Taken): Promise<Made> {
  const { register } = kept
  const { step, attempt, fills } = of
  const at = store.clock()
  const version = found.version + 1
  const head = entryHead(work, kept, { ...found, version }, 'taken', at)
  const moment = momentOf(store, work, found, of)
  const { state, n, data } = moment
  const recorded = { recordedAt: at, actor: step.actor ?? null, letter: null, evidence: head.id }
  const lived: StoredMoment[] = [...found.moments, { ...moment, ...recorded }]
  const after = stored(register.fields, fills, store.secrets, found.key)
  const values = { ...found.values, ...after }
  const view = viewOf(store, kept, { ...found, version, state, values, moments: lived })
  const letter = await madeLetter(store, work, kept, step.letter, view, attempt, found.key)
  const ended = endedOn(kept, found, state, attempt.on)
  const deadlines = deadlinesOf(
    kept,
    { ...found, values, moments: lived },
    store.jurisdiction,
    work.today,
    ended !== null,
  )
  const names = Object.keys(fills)
  const before = Object.fromEntries(
    names.flatMap((name) => (found.values[name] === undefined ? [] : [[name, found.values[name]]])),
  )
  const entry: Entry = {
    ...{ ...head, actor: step.actor ?? head.actor, on: attempt.on, step: of.id, moment: n, state, data },
    ...(names.length > 0 && { before, after }),
  }
  const plain = revealed(register.fields, values, store.secrets, found.key)
  const filled = [...derivedCells(kept, plain), ...fieldCells(kept, names, plain, after, store.secrets)]
  const cells = [...standingCells(state, ended, deadlines), ...(names.length > 0 ? filled : [])]
  const parts = { cells, isNew: false, plain, letter, key: of.key, moment, deadlines }
  return { view, data: attempt.data, writing: writingOf(store, kept, entry, parts) }
}

function momentOf(store: Store, work: Work, found: Loaded, { id, step, attempt, track }: Taken): WrittenMoment {
  const data = stored(step.data ?? {}, attempt.data, store.secrets, found.key)
  return {
    n: (found.moments[found.moments.length - 1]?.n ?? -1) + 1,
    step: id,
    on: attempt.on,
    recordedOn: work.today,
    person: work.actor.person,
    state: step.to ?? found.state,
    data: { ...data, ...(track !== undefined && { track }) },
    ...(step.actor !== undefined && { actor: step.actor }),
  }
}

/** The day on which the case came to its end; a step that leaves an ended case as it is does not move it. */
function endedOn({ procedure }: Kept, found: Loaded, state: string, on: Day): Day | null {
  if (!procedure?.states[state]?.ends) return null
  return state === found.state ? (found.endedOn ?? on) : on
}
