import { registersOf } from '../../kernel/module.ts'
import { NotPermitted } from '../../kernel/refusal.ts'
import type { AnyRegister, Field } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import type { ListQuery, Store, Work } from '../../store/contract.ts'
import { isId } from '../../store/identity.ts'
import { list } from '../../store/list.ts'
import type { Found } from './directory.ts'
import { fieldsOf } from './fields-of.ts'

/** Ids in one question; a filter takes no more. */
const MOST = 200

/** Rows of another register by what somebody wrote: a number, a name, an id. */
export async function findRow(store: Store, work: Work, to: string, asked: string): Promise<readonly Found[]> {
  const register = registersOf(store.modules).find(({ id }) => id === to)
  if (!register) return [{ id: asked, texts: [] }]
  for (const query of questions(register, asked)) {
    const rows = await readable(store, work, to, query)
    const same = rows
      .map((row) => ({ id: row.id, texts: textsOf(register, row) }))
      .filter(({ texts }) => texts.includes(asked))
    if (same.length > 0) return same
  }
  // Whether a row has this id is looked up by the store when it is saved.
  return isId(asked) ? [{ id: asked, texts: [] }] : []
}

/** What the rows that some fields refer to are called, by id: a name by which `findRow` finds them again. */
export async function namesOfReferred(
  store: Store,
  work: Work,
  register: AnyRegister,
  rows: readonly RowView[],
): Promise<ReadonlyMap<string, string>> {
  const referring = Object.fromEntries(fieldsOf(register).filter(([, field]) => refers(field)))
  if (Object.keys(referring).length === 0) return new Map()
  const asked = new Map<string, Set<string>>()
  for (const { row } of rows) collect(referring, row, asked)
  const names = new Map<string, string>()
  for (const [to, ids] of asked) {
    const target = registersOf(store.modules).find(({ id }) => id === to)
    for (let all = [...ids]; target && all.length > 0; all = all.slice(MOST)) {
      const filter = { field: 'id', op: 'in', value: all.slice(0, MOST).join(',') } as const
      for (const row of await readable(store, work, to, { filters: [filter], limit: MOST }))
        names.set(row.id, textsOf(target, row)[0] ?? row.id)
    }
  }
  return names
}

const refers = (field: Field): boolean => field.kind === 'reference' || Object.values(field.of ?? {}).some(refers)

function collect(
  fields: Readonly<Record<string, Field>>,
  row: Readonly<Record<string, unknown>>,
  asked: Map<string, Set<string>>,
): void {
  for (const [key, field] of Object.entries(fields)) {
    const value = row[key]
    if (field.kind === 'reference' && field.to && typeof value === 'string')
      asked.set(field.to, (asked.get(field.to) ?? new Set()).add(value))
    if (field.kind === 'list' && Array.isArray(value)) for (const item of value) collect(field.of ?? {}, item, asked)
  }
}

/** By each number first, then by the words that are searched. */
function questions(register: AnyRegister, value: string): readonly ListQuery[] {
  const numbers = fieldsOf(register).filter(([, field]) => field.kind === 'serial')
  const searched = fieldsOf(register).some(([, field]) => field.searched || field.kind === 'serial')
  return [
    ...numbers.map(([field]): ListQuery => ({ filters: [{ field, op: 'is', value }], limit: 2 })),
    ...(searched ? [{ search: value, limit: MOST }] : []),
  ]
}

/** The texts by which a row is found: its numbers, then what is searched. */
const textsOf = (register: AnyRegister, { row }: RowView): readonly string[] => {
  const found = fieldsOf(register).filter(([, field]) => !field.personal && (field.kind === 'serial' || field.searched))
  const sorted = found.toSorted(([, a], [, b]) => Number(b.kind === 'serial') - Number(a.kind === 'serial'))
  return sorted.flatMap(([key]) => (typeof row[key] === 'string' ? (row[key] as string) : []))
}

/** Where the person may not read the other register, its rows stay ids. */
async function readable(store: Store, work: Work, register: string, query: ListQuery): Promise<readonly RowView[]> {
  try {
    return (await list(store, work, register, query)).rows
  } catch (error) {
    if (error instanceof NotPermitted) return []
    throw error
  }
}
