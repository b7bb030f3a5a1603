import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the site that is the same for everyone: kept for ever under a name that changes with its content. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly text: string
}
export interface Assets {
  readonly style: Asset
  readonly mark: Asset
}

/** Reads the style sheet and the mark from beside this file. */
export const loadAssets = (): Assets => ({
  style: asset('style', 'css', 'text/css; charset=utf-8'),
  mark: asset('mark', 'svg', 'image/svg+xml'),
})

function asset(name: string, suffix: string, type: string): Asset {
  const text = readFileSync(join(import.meta.dirname, `${name}.${suffix}`), 'utf8')
  return { path: `/assets/${name}.${hash('sha256', text, 'hex').slice(0, 12)}.${suffix}`, type, text }
}
