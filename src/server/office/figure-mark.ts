import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/**
 * How figures travel in a .docx: each printed figure lies in a bookmark; the bookmark's name says its place and a check
 * of the figure's id (Word allows 40 letters, digits and underscores, and does not tell capitals from small letters);
 * the ids in that order and the manifest lie in custom properties, which Word, WPS and LibreOffice keep when saving.
 */
export interface Marking {
  /** The bookmark name for one more printed figure. */
  readonly mark: (figure: string) => string
  readonly properties: (manifest: object | undefined) => readonly { readonly name: string; readonly value: string }[]
}
export interface Marked {
  readonly manifest: object | undefined
  readonly figures: readonly string[]
}

const PREFIX = 'fadu_'
const PROPERTY = 'FaduFigures'
/** Word's own dialog shows at most 255 characters of a property. */
const CHUNK = 240
const MANIFEST_LIMIT = 8 * 1024 * 1024

export function startMarking(): Marking {
  const figures: string[] = []
  return {
    mark: (figure) => markName(figures.push(figure) - 1, figure),
    properties: (manifest) => {
      if (manifest === undefined && figures.length === 0) return []
      const packed = deflateRawSync(JSON.stringify({ manifest, figures })).toString('base64')
      return Array.from({ length: Math.ceil(packed.length / CHUNK) }, (_, index) => ({
        name: `${PROPERTY}${String(index + 1).padStart(4, '0')}`,
        value: packed.slice(index * CHUNK, (index + 1) * CHUNK),
      }))
    },
  }
}

/** Undefined when the properties are absent or no longer whole. */
export function readMarking(properties: ReadonlyMap<string, string>): Marked | undefined {
  const names = [...properties.keys()].filter((name) => name.startsWith(PROPERTY)).sort()
  if (names.length === 0) return undefined
  try {
    const packed = Buffer.from(names.map((name) => properties.get(name)).join(''), 'base64')
    const text = inflateRawSync(packed, { maxOutputLength: MANIFEST_LIMIT }).toString('utf8')
    const marked = JSON.parse(text) as { manifest?: object; figures?: unknown }
    const figures = Array.isArray(marked.figures) ? marked.figures.map(String) : []
    return { manifest: marked.manifest, figures }
  } catch {
    return undefined
  }
}

export const markName = (index: number, figure: string): string =>
  `${PREFIX}${String(index + 1).padStart(5, '0')}_${createHash('sha256').update(figure).digest('hex').slice(0, 16)}`
