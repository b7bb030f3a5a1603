import { registersOf } from '../../kernel/module.ts'
import { NotPermitted } from '../../kernel/refusal.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import type { Store, Work } from '../../store/contract.ts'
import { eachRow } from '../../store/each.ts'
import { type Directory, directoryOf, type Unit } from './directory.ts'
import { fieldsOf } from './fields-of.ts'
import { findRow } from './referred.ts'

/** The directory that a register's cells need, as the person at work may see it: nothing is loaded that no field asks for. */
export async function loadDirectory(store: Store, work: Work, register: AnyRegister): Promise<Directory> {
  const kinds = kindsIn(fieldsOf(register).map(([, field]) => field))
  const wantsPeople = kinds.has('person')
  const units = wantsPeople || kinds.has('unit') ? (await all(store, work, 'organization.units')).map(unitOf) : []
  const people = wantsPeople ? (await all(store, work, 'organization.people')).map(personOf) : []
  return directoryOf({
    units,
    people,
    near: ownBureau(units, work),
    search: (to, text) => findRow(store, work, to, text),
  })
}

function kindsIn(fields: readonly Field[]): ReadonlySet<Field['kind']> {
  return new Set(fields.flatMap((field) => [field.kind, ...kindsIn(Object.values(field.of ?? {}))]))
}

/** Every row that may be read; none where the register is not there or not for this person. */
async function all(store: Store, work: Work, register: string): Promise<RowView[]> {
  if (!registersOf(store.modules).some(({ id }) => id === register)) return []
  const rows: RowView[] = []
  try {
    for await (const row of eachRow(store, work, register, {})) rows.push(row)
  } catch (error) {
    if (!(error instanceof NotPermitted)) throw error
  }
  return rows
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

function unitOf({ id, title, row }: RowView): Unit {
  const [shortName, code, parent] = [text(row.shortName), text(row.code), text(row.parent)]
  return {
    id,
    name: text(row.name) ?? title,
    ...(shortName && { shortName }),
    ...(code && { code }),
    ...(parent && { parent }),
  }
}

function personOf({ id, title, row }: RowView) {
  const employer = text(row.employer)
  return { id, name: text(row.name) ?? title, ...(employer && { employer }) }
}

/** The bureau of the person at work: the highest unit above each post, and everything below it. */
function ownBureau(units: readonly Unit[], { actor }: Work): ReadonlySet<string> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  const top = (id: string): string => {
    let at = id
    for (let depth = 0; depth < 20 && parents.get(at) !== undefined; depth++) at = parents.get(at) as string
    return at
  }
  const roots = new Set(actor.holdings.map(({ unit }) => top(unit)))
  return new Set(units.flatMap(({ id }) => (roots.has(top(id)) ? [id] : [])))
}
