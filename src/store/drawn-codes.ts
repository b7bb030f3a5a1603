import { randomInt } from 'node:crypto'
import type { Kept } from './catalogue.ts'

/** Signs that cannot be taken for one another when read aloud or copied by hand. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 8

/** The secret codes that opening a row draws: one for each declared as drawn that has none yet. */
export const drawnCodes = (
  { columns }: Kept,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.flatMap(({ field, of }) => (of.drawn && values[field] === undefined ? [[field, newCode()]] : [])),
  )

const newCode = (): string => Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
