import type { Ground } from './ground.ts'

/** One line of the table: what was measured, what it reached, what it should. */
export interface Line {
  readonly what: string
  readonly reached: string
  readonly target: string
  readonly held: boolean
}

/** One measured thing. It takes what it needs from the ground, which is made when first asked for. */
export interface Part {
  readonly name: string
  readonly measure: (ground: Ground) => Promise<readonly Line[]>
}

export const line = (what: string, reached: string, target: string, held: boolean): Line => ({
  what,
  reached,
  target,
  held,
})
