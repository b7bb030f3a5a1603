import type { Place, ReadLine } from '../reading.ts'
import type { Reading } from './figure.ts'
import type { Label } from './label.ts'
import type { Unit } from './unit.ts'

export type Phase = 'budget' | 'adjusted' | 'final' | 'previous'
export type Role = 'code' | 'name' | 'order' | 'figure' | 'words'
export type SideName = 'income' | 'spending' | 'use' | 'single'

/** One figure column: what it measures (a column of the variants; '' = not recognised), and the header cells above it, outermost first. */
export interface FigureColumn {
  readonly at: number
  readonly measure: string
  readonly phase?: Phase
  readonly path: readonly string[]
  /** A part of the column before it, not one more addend (其中). */
  readonly partial: boolean
}
/** Side-by-side tables share rows: each side has its own labels and figures. */
export interface Side {
  readonly name: SideName
  readonly codes: readonly number[]
  readonly names: readonly number[]
  readonly figures: readonly FigureColumn[]
  readonly lines: readonly Line[]
}
export interface Line {
  readonly row: number
  readonly label: Label
  /** Which label column the label stands in, counted from 0: the depth in tables of parts. */
  readonly depth: number
  readonly code?: LineCode
  /** What the line is (a line of the variants, or class:201 for a function 类); '' = not recognised. */
  readonly key: string
  /** By figure column; lines may borrow the figures of the next side where the label is merged across. */
  readonly cells: ReadonlyMap<number, Cell>
}
export interface LineCode {
  /** Resolved to 3, 5 or 7 digits where that is possible. */
  readonly code: string
  readonly printed: string
  /** Why the printed code is not a code; absent = in order. */
  readonly fault?: 'lost zero' | 'malformed'
}
export interface Cell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly reading: Reading
  readonly place: Place
}
export interface DisclosureTable {
  /** Position in the document, from 0. */
  readonly index: number
  readonly file: string
  /** D1…D9, G1…G14, a plain name, or 'unrecognised'. */
  readonly kind: string
  readonly name: string
  readonly number: string
  readonly title: string
  readonly unit: Unit
  /** Whether a unit is printed; otherwise 万元 was supposed. */
  readonly unitPrinted: boolean
  /** The finest printed step, in 分. */
  readonly step: bigint
  readonly pages: readonly number[]
  readonly rows: readonly (readonly string[])[]
  readonly places: readonly (readonly Place[])[]
  readonly headerRows: number
  readonly sides: readonly Side[]
  /** Lines printed right above (title, body, unit), nearest first, and the notes below. */
  readonly above: readonly ReadLine[]
  readonly notes: readonly ReadLine[]
  readonly codes?: 'functional' | 'economic' | 'revenue'
  readonly levels?: readonly (readonly string[])[]
}
