import type { Field, FileRef } from '../kernel/register.ts'
import type { Kept } from './catalogue.ts'
import type { Entry } from './entry.ts'

/** A file that a row carries, in a field of its own or in what a step recorded. */
export interface FileUse {
  readonly hash: string
  /** In fields of personal data only. */
  readonly personal: boolean
}

/** The files that an entry of evidence names, each once. */
export function usesOf({ register, procedure }: Kept, { after, data, step }: Entry): readonly FileUse[] {
  const taken = procedure?.steps[step ?? '']?.data ?? {}
  const named = [...usesIn(register.fields, after), ...usesIn(taken, data)]
  const uses = new Map<string, FileUse>()
  for (const { hash, personal } of named)
    uses.set(hash, { hash, personal: personal && (uses.get(hash)?.personal ?? true) })
  return [...uses.values()]
}

type Values = Readonly<Record<string, unknown>>

function usesIn(fields: Readonly<Record<string, Field>>, values: Values = {}): readonly FileUse[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = fields[name]
    if (!Array.isArray(value)) return []
    if (field?.kind === 'files') return (value as FileRef[]).map(({ hash }) => ({ hash, personal: field.personal }))
    if (field?.kind === 'list') return (value as Values[]).flatMap((row) => usesIn(field.of ?? {}, row))
    return []
  })
}
