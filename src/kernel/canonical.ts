/**
 * The canonical form of evidence: one text for one content, so that a hash of it means something.
 * Keys sorted by code point, strings in NFC, integers as decimal strings with an `n` tag, nothing undefined,
 * no fractions. The version tag leads.
 */
export type Canonical =
  | null
  | boolean
  | string
  | number
  | bigint
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined }

export const CANONICAL_VERSION = 'fadu-evidence/1'

/** Throws when a value has no canonical form (a fraction, a function, a date object). */
export const canonical = (value: unknown): string => `${CANONICAL_VERSION}\n${write(value, '$')}`

function write(value: unknown, path: string): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'boolean':
      return String(value)
    case 'string':
      return JSON.stringify(value.normalize('NFC'))
    case 'bigint':
      return `"n:${value}"`
    case 'number':
      if (!Number.isSafeInteger(value)) throw new TypeError(`${path} is not a whole number`)
      return `"n:${value}"`
    case 'object':
      if (Array.isArray(value))
        return `[${value.map((item, index) => write(item ?? null, `${path}[${index}]`)).join(',')}]`
      if (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
        return object(value as object, path)
      throw new TypeError(`${path} has no canonical form`)
    default:
      throw new TypeError(`${path} has no canonical form`)
  }
}

function object(value: object, path: string): string {
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key.normalize('NFC'), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${write(item, `${path}.${key}`)}`).join(',')}}`
}
