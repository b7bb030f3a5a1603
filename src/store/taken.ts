import type { Attempt, Step } from '../kernel/procedure.ts'
import { viewOf } from './case-view.ts'
import type { Kept } from './catalogue.ts'
import { revealed, stored } from './codec.ts'
import type { Made } from './committing.ts'
import type { Store, Work } from './contract.ts'
import { type Entry, signed } from './entry.ts'
import { newId } from './identity.ts'
import { madeLetter } from './letter-making.ts'
import type { Loaded, StoredMoment } from './loaded.ts'
import { isNamed } from './naming.ts'
import { deadlinesOf } from './standing.ts'
import { captionOf, derivedCells, fieldCells, standingCells } from './system-cells.ts'

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
  const procedure = kept.procedure as NonNullable<Kept['procedure']>
  const { step, attempt, fills } = of
  const at = store.clock()
  const evidence = newId(at)
  const version = found.version + 1
  const state = step.to ?? found.state
  const n = (found.moments[found.moments.length - 1]?.n ?? -1) + 1
  const data = {
    ...stored(step.data ?? {}, attempt.data, store.secrets, found.key),
    ...(of.track !== undefined && { track: of.track }),
  }
  const after = stored(register.fields, fills, store.secrets, found.key)
  const values = { ...found.values, ...after }
  const moment = {
    ...{ n, step: of.id, on: attempt.on, recordedOn: work.today, person: work.actor.person, state, data },
    ...(step.actor !== undefined && { actor: step.actor }),
  }
  const lived: StoredMoment[] = [
    ...found.moments,
    { ...moment, recordedAt: at, actor: step.actor ?? null, letter: null, evidence },
  ]
  const row: Loaded = { ...found, version, state, values, moments: lived }
  const view = viewOf(store, kept, row)
  const letter = await madeLetter(store, work, kept, step.letter, view, attempt, found.key)
  const ended = procedure.states[state]?.ends
    ? state === found.state
      ? (found.endedOn ?? attempt.on)
      : attempt.on
    : null
  const deadlines = deadlinesOf(kept, found.openedOn, lived, store.jurisdiction, work.today, ended !== null)
  const before = Object.fromEntries(
    Object.keys(fills).flatMap((name) => (found.values[name] === undefined ? [] : [[name, found.values[name]]])),
  )
  const entry: Entry = {
    ...{
      id: evidence,
      kind: 'taken',
      register: register.id,
      record: found.id,
      version,
      region: found.region,
      unit: found.unit,
    },
    ...{ actor: step.actor ?? work.actor.person, recorder: work.actor.person, at, via: work.via },
    ...{ on: attempt.on, recordedOn: work.today, step: of.id, moment: n, state, data },
    ...(Object.keys(fills).length > 0 && { before, after }),
    ...(letter && { letter: { id: letter.id, name: letter.name, hash: letter.hash } }),
    declaration: kept.declared,
  }
  const plain = revealed(register.fields, values, store.secrets, found.key)
  const filled =
    Object.keys(fills).length > 0
      ? [...derivedCells(kept, plain), ...fieldCells(kept, Object.keys(fills), plain, after, store.secrets)]
      : []
  return {
    view,
    data: attempt.data,
    writing: {
      ...{ kept, entry, signed: signed(entry, store.secrets), moment, deadlines, isNew: false },
      cells: [...standingCells(state, ended, deadlines), ...filled],
      ...(letter && { letter }),
      ...(isNamed(register) && { title: captionOf(kept, plain) }),
      ...(of.key !== undefined && { key: of.key }),
      saved: {
        id: found.id,
        version,
        evidence,
        repeated: false,
        ...(letter && { letter: { id: letter.id, name: letter.name } }),
      },
    },
  }
}
