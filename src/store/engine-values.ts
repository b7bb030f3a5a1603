/**
 * How values travel to and from PostgreSQL, the same on both engines: days and amounts stay text, instants become
 * ISO 8601 in UTC, int8 a number (counts and positions; money is numeric), jsonb a value, bytea a Buffer.
 */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  16: (text) => text === 't',
  17: (text) => Buffer.from(text.slice(2), 'hex'),
  20: wholeNumber,
  21: Number,
  23: Number,
  26: Number,
  114: (text) => JSON.parse(text),
  700: Number,
  701: Number,
  1009: (text) => arrayOf(text),
  1007: (text) => arrayOf(text).map((item) => (item === null ? null : Number(item))),
  1016: (text) => arrayOf(text).map((item) => (item === null ? null : wholeNumber(item))),
  1015: (text) => arrayOf(text),
  1184: (text) => new Date(text).toISOString(),
  3802: (text) => JSON.parse(text),
}
export const parserOf = (type: number): ((text: string) => unknown) => parsers[type] ?? ((text) => text)

/** The text form of a parameter, as `pg` writes it. */
export function prepared(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (ArrayBuffer.isView(value))
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  if (Array.isArray(value)) return arrayText(value)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function arrayText(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (Array.isArray(value)) return arrayText(value)
    const text = prepared(value)
    return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  })
  return `{${items.join(',')}}`
}

/** Reads a one-dimensional array of texts, e.g. {a,"b,c",NULL}. */
function arrayOf(text: string): (string | null)[] {
  const items: (string | null)[] = []
  const pattern = /"((?:[^"\\]|\\.)*)"|([^,{}]+)/g
  for (const [, quoted, bare] of text.slice(1, -1).matchAll(pattern))
    items.push(quoted !== undefined ? quoted.replace(/\\(.)/g, '$1') : bare === 'NULL' ? null : (bare as string))
  return items
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is no safe whole number`)
  return value
}
