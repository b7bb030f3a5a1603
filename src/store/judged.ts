import type { Reason } from '../kernel/refusal.ts'
import type { Check, Field } from '../kernel/register.ts'
import type { Kept } from './catalogue.ts'
import type { Store, Work } from './contract.ts'
import { mayUse } from './file-for.ts'
import { catalogueFor } from './house.ts'
import { quoted, tableName } from './names.ts'
import { rows } from './query.ts'

type Values = Readonly<Record<string, unknown>>

/** What is needed to open a row and is not there. */
export const missing = (fields: Readonly<Record<string, Field>>, values: Values): readonly Reason[] =>
  Object.entries(fields)
    .filter(([name, field]) => field.required && field.kind !== 'serial' && values[name] === undefined)
    .map(([name, field]) => ({ says: `没有填写${field.name}`, way: `请填写${field.name}`, field: name }))

/** The checks of a register over a whole row; each that does not hold is a sentence. */
export const failing = ({ register }: Kept, row: Values): readonly Reason[] =>
  Object.values((register.checks ?? {}) as Record<string, Check<Values>>)
    .filter((check) => !check.holds(row))
    .map(({ says, way, basis, field }) => ({
      says,
      ...(way && { way }),
      ...(basis && { basis }),
      ...(field && { field }),
    }))

/** Files that this person has neither uploaded nor may read, and references to rows that do not exist. */
export async function dangling(
  store: Store,
  work: Work,
  fields: Readonly<Record<string, Field>>,
  values: Values,
): Promise<readonly Reason[]> {
  const reasons: Reason[] = []
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name]
    if (value === undefined) continue
    if (field.kind === 'files')
      for (const { hash, name: called } of value as readonly { hash: string; name: string }[])
        if (!((await store.files.has(hash)) && (await mayUse(store, work, hash))))
          reasons.push({ says: `${field.name}：文件「${called}」尚未上传`, way: '请重新上传该文件', field: name })
    if (field.kind === 'reference' && field.to && !(await exists(store, field.to, value as string)))
      reasons.push({ says: `${field.name}：所引用的记录不存在`, way: '请重新选择', field: name })
  }
  return reasons
}

/** A reference into a module that is not installed cannot be looked up and is taken as it is. */
async function exists(store: Store, register: string, id: string): Promise<boolean> {
  if (!catalogueFor(store).all.some((kept) => kept.register.id === register)) return true
  const found = await rows(store.db, `select 1 from ${quoted(tableName(register))} where id = $1`, [id])
  return found.length > 0
}
