import { mask, maskFileName } from '../kernel/mask.ts'
import type { Fen } from '../kernel/money.ts'
import type { Field, FileRef } from '../kernel/register.ts'
import type { Secrets } from './contract.ts'

/**
 * Values in three forms. In code: a Fen is a bigint, personal text is plain. In evidence and tables: personal text is
 * cipher text under the key of its row, amounts inside lists are strings of 分. On the wire: amounts are strings, personal
 * text is masked.
 */
type Values = Readonly<Record<string, unknown>>
type Fields = Readonly<Record<string, Field>>

/** Code → stored: what evidence and jsonb hold. `key` is only needed where a field is personal. */
export const stored = (fields: Fields, values: Values, secrets: Secrets, key: string | null): Record<string, unknown> =>
  mapped(fields, values, (field, value) => {
    if (field.personal && field.kind === 'files')
      return key === null ? undefined : renamed(value, (name) => secrets.seal(key, name))
    if (field.personal) return key === null ? undefined : secrets.seal(key, value as string)
    if (field.kind === 'money') return String(value)
    if (field.kind === 'list') return (value as Values[]).map((row) => stored(field.of ?? {}, row, secrets, key))
    return value
  })

/** Stored → code. Personal text whose key was destroyed is absent. Decrypted only when it is read. */
export function revealed(
  fields: Fields,
  values: Values,
  secrets: Secrets,
  key: string | null,
): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const field = fields[name]
    if (value === null || value === undefined) continue
    if (field?.personal) {
      if (key === null) continue
      Object.defineProperty(out, name, {
        enumerable: true,
        configurable: true,
        get: () => opened(field, value, secrets, key),
      })
    } else if (field?.kind === 'money') out[name] = BigInt(value as string) as Fen
    else if (field?.kind === 'list')
      out[name] = (value as Values[]).map((row) => revealed(field.of ?? {}, row, secrets, key))
    else out[name] = value
  }
  return out
}

/** Stored → wire: personal text masked; without a key it is told as erased. */
export const shown = (fields: Fields, values: Values, secrets: Secrets, key: string | null): Record<string, unknown> =>
  mapped(fields, values, (field, value) => {
    if (field.personal && field.kind === 'files')
      return renamed(value, (name) => (key === null ? ERASED : maskFileName(secrets.open(key, name) ?? '')))
    if (field.personal) return key === null ? ERASED : mask(secrets.open(key, value as string) ?? '', field.mask)
    if (field.kind === 'list') return (value as Values[]).map((row) => shown(field.of ?? {}, row, secrets, key))
    return value
  })

/** Code → wire, with personal text masked: for titles and hints made from a row in hand. */
export const masked = (fields: Fields, values: Values): Record<string, unknown> =>
  mapped(fields, values, (field, value) => {
    if (field.personal && field.kind === 'files') return renamed(value, maskFileName)
    if (field.personal) return mask(String(value), field.mask)
    if (field.kind === 'list') return (value as Values[]).map((row) => masked(field.of ?? {}, row))
    return value
  })

const opened = (field: Field, value: unknown, secrets: Secrets, key: string): unknown =>
  field.kind === 'files' ? renamed(value, (name) => secrets.open(key, name) ?? '') : secrets.open(key, value as string)

/** Of a personal file the name is personal too; the bytes are sealed under a key of their own. */
const renamed = (value: unknown, by: (name: string) => string): readonly FileRef[] =>
  (value as readonly FileRef[]).map((file) => ({ ...file, name: by(file.name) }))

export const ERASED = '（已依法删除）'

/** The form in which personal values are compared: without spaces and hyphens, upper-case. */
export const comparable = (value: string): string => value.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

function mapped(
  fields: Fields,
  values: Values,
  by: (field: Field, value: unknown) => unknown,
): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue
    const field = fields[name]
    const result = field ? by(field, value) : value
    if (result !== undefined) out[name] = result
  }
  return out
}
