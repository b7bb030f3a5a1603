import type { Kept } from './catalogue.ts'

type Values = Readonly<Record<string, unknown>>

/** The numbers that follow from other fields of the row. */
export const composedOf = (kept: Kept, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    kept.columns.flatMap(({ field, of }) => (of.composes ? [[field, of.composes(values) || undefined]] : [])),
  )

/** Those that are no longer what the row says. */
export const changedCodes = (kept: Kept, values: Values): Record<string, unknown> =>
  Object.fromEntries(Object.entries(composedOf(kept, values)).filter(([field, code]) => code !== values[field]))
