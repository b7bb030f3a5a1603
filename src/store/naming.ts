import type { AnyRegister, Field } from '../kernel/register.ts'
import type { RowView } from '../kernel/wire.ts'
import type { Store } from './contract.ts'
import { catalogueFor, type House, houseOf } from './house.ts'
import { isId } from './identity.ts'
import { quoted, tableName } from './names.ts'
import { rows } from './query.ts'

/** Registers whose rows people, units and places are: their titles are kept as names. */
export const isNamed = (register: AnyRegister): boolean => register.id.startsWith('organization.')

const FRESH = 60_000
const MOST_KNOWN = 20_000

/** Names of people, units and places by id. Unknown ids are absent. */
export async function namesOf(store: Store, ids: Iterable<string>): Promise<Map<string, string>> {
  const asked = [...new Set(ids)].filter(isId)
  const known = store.inTransaction ? new Map<string, string | undefined>() : freshNames(store)
  const missing = asked.filter((id) => !known.has(id))
  const names = new Map(asked.map((id) => [id, known.get(id)]))
  if (missing.length > 0) {
    const text = 'select id, title from fadu.name where id = any($1)'
    for (const { id, title } of await rows<{ id: string; title: string }>(store.db, text, [missing]))
      names.set(id, title)
    // The public and the system are nobody's rows: they act under the id of their role.
    for (const role of store.modules.flatMap(({ roles }) => roles ?? []))
      if (names.has(role.id)) names.set(role.id, names.get(role.id) ?? role.name)
    // Only now: somebody who asks in the meantime looks them up as well, instead of finding none.
    for (const id of missing) known.set(id, names.get(id))
  }
  return new Map([...names].filter((one): one is [string, string] => one[1] !== undefined))
}

/** A name was given or changed; the next one who asks looks it up. */
export const forgetName = (store: Store, id: string): void => {
  houseOf(store).names.known.delete(id)
}

function freshNames(store: Store): House['names']['known'] {
  const { names } = houseOf(store)
  const now = Date.parse(store.clock())
  if (now - names.emptiedAt > FRESH || now < names.emptiedAt || names.known.size > MOST_KNOWN) {
    names.known.clear()
    names.emptiedAt = now
  }
  return names.known
}

/** Names of everything that some values refer to: people, units, places, and the titles of referred rows. */
export const namesIn = (
  store: Store,
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, unknown>>,
  more: Iterable<string> = [],
): Promise<Map<string, string>> => {
  // A personal text is no id, and to look at it is to decrypt it.
  const impersonal = Object.keys(values).filter((name) => !fields[name]?.personal)
  return namesFor(store, referred(fields, values), [
    ...more,
    ...impersonal.flatMap((name) => [...textsIn(values[name])]),
  ])
}

/** The same for the rows of a list, by their fields that refer and their place. */
export function namesInRows(
  store: Store,
  fields: Readonly<Record<string, Field>>,
  page: readonly RowView[],
): Promise<Map<string, string>> {
  const found = new Map<string, Set<string>>()
  const ids = new Set<string>()
  const ofKinds = (...kinds: Field['kind'][]) => Object.entries(fields).filter(([, { kind }]) => kinds.includes(kind))
  const pointing = Object.fromEntries(ofKinds('reference', 'list'))
  const named = ofKinds('person', 'unit').map(([name]) => name)
  for (const { row, place } of page) {
    referred(pointing, row, found)
    ids.add(place.unit).add(place.region)
    for (const name of named) if (typeof row[name] === 'string') ids.add(row[name])
  }
  return namesFor(store, found, ids)
}

async function namesFor(
  store: Store,
  referred: ReadonlyMap<string, ReadonlySet<string>>,
  ids: Iterable<string>,
): Promise<Map<string, string>> {
  const names = await namesOf(store, ids)
  for (const [register, records] of referred) {
    if (!catalogueFor(store).all.some((kept) => kept.register.id === register)) continue
    const found = await rows<{ id: string; caption: string }>(
      store.db,
      `select id, caption from ${quoted(tableName(register))} where id = any($1)`,
      [[...records]],
    )
    for (const { id, caption } of found) names.set(id, caption)
  }
  return names
}

/** What some values refer to: ids by the register into which they point, lists included. */
export function referred(
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, unknown>>,
  found = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'reference' && field.kind !== 'list') continue
    const value = values[name]
    if (field.kind === 'reference' && field.to && typeof value === 'string')
      found.set(field.to, (found.get(field.to) ?? new Set()).add(value))
    if (field.kind === 'list' && Array.isArray(value))
      for (const row of value) referred(field.of ?? {}, row as Record<string, unknown>, found)
  }
  return found
}

/** Every text in some values that could be an id. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object') for (const one of Object.values(value)) yield* textsIn(one)
}
