import type { Shape } from './api-document.ts'

/** How a value is chosen that its shape allows: what people write, or the outermost that can be written. */
export type Flavour = 'usual' | 'bare' | 'extreme'

/** Ids of rows that references may point to, by register. */
export type Known = Readonly<Record<string, string>>

/** A value that the shape allows. Whether it makes sense is another matter. */
export function allowed(shape: Shape, flavour: Flavour, known: Known): unknown {
  if (shape.enum) return flavour !== 'extreme' ? shape.enum[0] : shape.enum.at(-1)
  if (shape['x-refers-to'] !== undefined)
    return flavour !== 'extreme' ? (known[shape['x-refers-to']] ?? 'nobody') : 'x'.repeat(200)
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {})
          .filter(([key]) => key !== 'key' && key !== 'place' && (flavour !== 'bare' || shape.required?.includes(key)))
          .map(([key, one]) => [key, allowed(one, flavour, known)]),
      )
    case 'array':
      return shape.items?.properties?.hash ? [] : [allowed(shape.items ?? {}, flavour, known)]
    case 'boolean':
      return flavour !== 'extreme'
    case 'integer':
    case 'number':
      return flavour !== 'extreme' ? Math.max(shape.minimum ?? 1, 1) : (shape.maximum ?? Number.MAX_SAFE_INTEGER)
    default:
      return words(shape, flavour)
  }
}

function words({ format, minLength = 0, maxLength = 2_000, ...shape }: Shape, flavour: Flavour): string {
  if (format === 'date') return flavour !== 'extreme' ? '2024-05-06' : '9999-12-31'
  if (shape['x-unit'] === '分') return flavour !== 'extreme' ? '12345' : '-999999999999999999'
  if (flavour !== 'extreme') return '试验'.padEnd(minLength, '字')
  return '\'"<script>\u202e%_\\😀'.padEnd(Math.min(maxLength, 300), '\u3000').slice(0, maxLength)
}

/** A value that the shape does not allow: every part of an object of another kind than declared. */
export function wrong(shape: Shape): unknown {
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, one]) => [key, wrong(one)]))
    case 'array':
      return { 0: 'not a list' }
    case 'boolean':
      return '是'
    case 'integer':
    case 'number':
      return '1e3'
    default:
      return { $gt: '' }
  }
}

/** How many values of another kind `wrong` puts in: each is told for itself. */
export function partsOf(shape: Shape): number {
  if (shape.type === 'object') return Object.values(shape.properties ?? {}).reduce((sum, one) => sum + partsOf(one), 0)
  return shape.type === undefined && shape.enum === undefined ? 0 : 1
}
