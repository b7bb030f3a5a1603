import type { FormField } from './form-fields.ts'

export type Values = Readonly<Record<string, unknown>>

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What is sent: fields that hold something. */
export const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))

/**
 * What a form over a row shows: what was typed, over the values that stand in the row (`null` = emptied). Only what was
 * typed is kept, so that the rest follows the row when somebody else changes it. Masked values are not values.
 */
export const over = (fields: readonly FormField[], row: Values, typed: Values): Values => ({
  ...Object.fromEntries(fields.filter(({ field }) => !field.personal).map(({ name }) => [name, row[name]])),
  ...typed,
})

/** What differs from the row, `null` for what was emptied. A personal field left empty stays as it is. */
export const changed = (fields: readonly FormField[], row: Values, values: Values): Values =>
  Object.fromEntries(
    fields.flatMap(({ name, kept }): readonly (readonly [string, unknown])[] => {
      const value = values[name]
      if (isEmpty(value)) return isEmpty(row[name]) || kept !== undefined ? [] : [[name, null]]
      return kept === undefined && same(value, row[name]) ? [] : [[name, value]]
    }),
  )

/** Equal as JSON, keys in any order. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))

const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, item]) => !isEmpty(item))
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => [key, ordered(item)]),
        )
      : value
