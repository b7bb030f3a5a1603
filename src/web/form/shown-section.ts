import type { FormField } from './form-fields.ts'
import { isEmpty, type Values } from './form-values.ts'
import type { Section } from './sections.ts'

/** A section with those of its fields that the form at hand has. */
export interface ShownSection extends Omit<Section, 'fields'> {
  readonly fields: readonly FormField[]
}

export const shownSections = (sections: readonly Section[], fields: readonly FormField[]): readonly ShownSection[] =>
  sections
    .map((section) => ({
      ...section,
      fields: section.fields.flatMap((name) => fields.find((field) => field.name === name) ?? []),
    }))
    .filter((section) => section.fields.length > 0)

/** Fields that are needed and hold nothing yet. */
export const missingFields = (fields: readonly FormField[], values: Values): readonly FormField[] =>
  fields.filter(({ name, required }) => required && isEmpty(values[name]))

const MOST_NAMED = 4
export const namesOf = (fields: readonly FormField[]): string =>
  fields
    .slice(0, MOST_NAMED)
    .map(({ field }) => field.name)
    .join('、') + (fields.length > MOST_NAMED ? '等' : '')
