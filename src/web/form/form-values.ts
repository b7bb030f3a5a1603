import type { FormField } from './form-fields.ts'

export type Values = Readonly<Record<string, unknown>>

export const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What is sent: fields that hold something. */
export const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))

/** What a form begins with: the values that stand in the row. Masked ones are not values, so those fields begin empty. */
export const standing = (fields: readonly FormField[], row: Values): Values =>
  filled(Object.fromEntries(fields.filter(({ field }) => !field.personal).map(({ name }) => [name, row[name]])))

/** What differs from the row, `null` for what was emptied. A personal field left empty stays as it is. */
export const changed = (fields: readonly FormField[], row: Values, values: Values): Values =>
  Object.fromEntries(
    fields.flatMap(({ name, kept }): readonly (readonly [string, unknown])[] => {
      const value = values[name]
      if (isEmpty(value)) return isEmpty(row[name]) || kept !== undefined ? [] : [[name, null]]
      return kept === undefined && same(value, row[name]) ? [] : [[name, value]]
    }),
  )

/** After somebody else changed the row: what was typed stays, what was left as it stood follows the row. */
export const rebased = (fields: readonly FormField[], before: Values, now: Values, values: Values): Values => ({
  ...values,
  ...Object.fromEntries(
    fields
      .filter(({ name, field }) => !field.personal && same(values[name] ?? null, before[name] ?? null))
      .map(({ name }) => [name, now[name]]),
  ),
})

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
