import type { AnyRegister, Field } from '../kernel/register.ts'
import type { Store } from './contract.ts'
import { catalogueFor } from './house.ts'
import { isId } from './identity.ts'
import { quoted, tableName } from './names.ts'
import { rows } from './query.ts'

/** Registers whose rows people, units and places are: their titles are kept as names. */
export const isNamed = (register: AnyRegister): boolean => register.id.startsWith('organization.')

/** Names of people, units and places by id. Unknown ids are absent. */
export async function namesOf(store: Store, ids: Iterable<string>): Promise<Map<string, string>> {
  const asked = [...new Set(ids)].filter(isId)
  if (asked.length === 0) return new Map()
  const found = await rows<{ id: string; title: string }>(
    store.db,
    'select id, title from fadu.name where id = any($1)',
    [asked],
  )
  return new Map(found.map(({ id, title }) => [id, title]))
}

/** Names of everything that some values refer to: people, units, places, and the titles of referred rows. */
export async function namesIn(
  store: Store,
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, unknown>>,
  more: Iterable<string> = [],
): Promise<Map<string, string>> {
  const names = await namesOf(store, [...more, ...textsIn(values)])
  for (const [register, ids] of referred(fields, values)) {
    for (const [id, caption] of await captionsOf(store, register, [...ids])) names.set(id, caption)
  }
  return names
}

/** The same for the rows of a page: one statement for people, units and places, one for each register that is referred to. */
export async function namesInRows(
  store: Store,
  fields: Readonly<Record<string, Field>>,
  values: readonly Readonly<Record<string, unknown>>[],
): Promise<Readonly<Record<string, string>>> {
  const naming = Object.entries(fields).filter(([, { kind }]) => ['person', 'unit', 'reference'].includes(kind))
  const cells = values.flatMap((row) => naming.map(([name]) => [name, row[name]] as const))
  const asked = cells.filter(([, value]) => typeof value === 'string')
  if (asked.length === 0) return {}
  const references = new Map(naming.flatMap(([name, { to }]) => (to === undefined ? [] : [[name, to] as const])))
  const targets = Map.groupBy(asked, ([name]) => references.get(name) ?? '')
  const names = await namesOf(
    store,
    asked.map(([, value]) => value as string),
  )
  for (const [register, found] of targets) {
    const ids = [...new Set(found.map(([, value]) => value as string))].filter((id) => !names.has(id))
    if (register === '' || ids.length === 0) continue
    for (const [id, caption] of await captionsOf(store, register, ids)) names.set(id, caption)
  }
  return Object.fromEntries(names)
}

async function captionsOf(store: Store, register: string, ids: readonly string[]): Promise<[string, string][]> {
  if (!catalogueFor(store).all.some((kept) => kept.register.id === register)) return []
  const found = await rows<{ id: string; caption: string }>(
    store.db,
    `select id, caption from ${quoted(tableName(register))} where id = any($1)`,
    [[...ids]],
  )
  return found.map(({ id, caption }) => [id, caption])
}

function referred(
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, unknown>>,
  found = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  for (const [name, field] of Object.entries(fields)) {
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
