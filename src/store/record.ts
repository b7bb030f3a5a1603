import { NotFound } from '../kernel/refusal.ts'
import type { MomentView, RecordView } from '../kernel/wire.ts'
import { audit } from './audit.ts'
import type { Kept } from './catalogue.ts'
import { shown } from './codec.ts'
import type { Store, Work } from './contract.ts'
import { inOrder, OPENING, tracksOf } from './history.ts'
import { catalogueFor } from './house.ts'
import { linkedTo } from './linked.ts'
import { type Loaded, loadOne, type StoredMoment } from './loaded.ts'
import { namesIn, textsIn } from './naming.ts'
import { offers } from './offers.ts'
import { mayAt, readers, workers } from './permission.ts'
import { rows } from './query.ts'
import { daysLeft, deadlinesOf } from './standing.ts'

/**
 * One record with its history, deadlines, steps and links, masked. Reading is written into the audit.
 * Throws NotPermitted when no role of the actor reads the register, NotFound when the record is not there or not reached.
 */
export async function record(store: Store, work: Work, register: string, id: string): Promise<RecordView> {
  const kept = catalogueFor(store).kept(register)
  const found = await readable(store, work, kept, id)
  await audit(store, { work, action: 'read', object: `${register}/${id}`, result: 'done' })
  const isOver = found.endedOn !== undefined
  const deadlines = deadlinesOf(kept, found, store.jurisdiction, work.today, isOver)
  const letters = await lettersOf(store, kept, found)
  const names = await namesOfRecord(store, kept, found)
  return {
    ...(await recordRow(store, kept, found, work)),
    register,
    ...(kept.procedure && { procedure: kept.procedure.id }),
    createdBy: found.createdBy,
    createdByName: names.get(found.createdBy) ?? found.createdBy,
    names: Object.fromEntries(names),
    history: inOrder(found.moments).map((moment) => momentView(store, kept, found, moment, names, letters)),
    tracks: trackViews(kept, found),
    deadlines,
    steps: await offers(store, work, kept, found),
    can: canOf(work, kept, found),
    linked: await linkedTo(store, work, register, id),
  }
}

/** The record, if the actor reads it. */
export async function readable(store: Store, work: Work, kept: Kept, id: string): Promise<Loaded> {
  readers(work.actor, kept.register)
  const found = await loadOne(store, kept, id)
  if (!found || !mayAt(work.actor, kept.register.access.read, found))
    throw new NotFound(`「${kept.register.name}」的这条记录`)
  return found
}

async function recordRow(store: Store, kept: Kept, found: Loaded, { today }: Work) {
  const { id, version, caption, region, unit, state, openedOn, due } = found
  return {
    ...{ id, version, title: caption, place: { region, unit }, openedOn },
    ...(kept.procedure && { state }),
    ...(due !== undefined && { due, left: daysLeft(store.jurisdiction, today, due) }),
    row: shown(kept.register.fields, found.values, store.secrets, found.key),
  }
}

function momentView(
  store: Store,
  kept: Kept,
  found: Loaded,
  moment: StoredMoment,
  names: ReadonlyMap<string, string>,
  letters: ReadonlyMap<string, NonNullable<MomentView['letter']>>,
): MomentView {
  const step = kept.procedure?.steps[moment.step]
  const opening = moment.step === OPENING ? kept.procedure?.opening : undefined
  const { name = moment.step, number } = opening ?? step ?? {}
  const letter = letters.get(moment.letter ?? '')
  return {
    ...{ n: moment.n, step: moment.step, name, on: moment.on, recordedAt: moment.recordedAt },
    ...(number !== undefined && { number }),
    late: moment.recordedOn > moment.on,
    person: moment.person,
    personName: names.get(moment.person) ?? moment.person,
    ...(moment.actor !== null && { actor: moment.actor }),
    data: shown(step?.data ?? {}, moment.data, store.secrets, found.key),
    ...(letter && { letter }),
    evidence: moment.evidence,
  }
}

async function lettersOf(
  store: Store,
  kept: Kept,
  { id }: Loaded,
): Promise<Map<string, NonNullable<MomentView['letter']>>> {
  if (!kept.procedure) return new Map()
  const found = await rows<{ id: string; name: string; number: string | null }>(
    store.db,
    'select id, name, number from fadu.letter where register = $1 and record = $2',
    [kept.register.id, id],
  )
  return new Map(found.map(({ id, name, number }) => [id, { id, name, ...(number !== null && { number }) }]))
}

const namesOfRecord = (store: Store, kept: Kept, found: Loaded) =>
  namesIn(store, kept.register.fields, found.values, [
    ...[found.createdBy, found.unit, found.region],
    ...found.moments.flatMap(({ person, data }) => [person, ...textsIn(data)]),
  ])

const trackViews = (kept: Kept, found: Loaded): RecordView['tracks'] =>
  tracksOf(kept.procedure, found.moments)
    .filter(({ closed }) => !closed)
    .map(({ track, key, openedOn }) => ({ track, key, name: kept.procedure?.tracks?.[track]?.name ?? track, openedOn }))

const canOf = ({ actor }: Work, kept: Kept, found: Loaded): RecordView['can'] => ({
  amend: mayAt(actor, kept.register.access.amend, found),
  unmask: kept.personal && found.key !== null && mayAt(actor, workers(kept), found),
})
