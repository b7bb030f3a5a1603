import type { Field } from '../../kernel/register.ts'
import { itemText } from './item-text.ts'
import { items } from './items.register.ts'

type Values = Readonly<Record<string, unknown>>
export interface Difference {
  readonly name: string
  readonly before: string
  readonly after: string
}
/** What a version says of itself, not of the item. */
const OWN: ReadonlySet<string> = new Set([
  'edition',
  'preparedOn',
  'change',
  'replaces',
  'changeNote',
  'publishedOn',
  'batch',
])

/** What changed from one version to the next, in the order of the guide. */
export const differencesOf = (before: Values, after: Values): readonly Difference[] =>
  Object.entries(items.fields as Readonly<Record<string, Field>>)
    .filter(([name]) => !OWN.has(name))
    .map(([name, field]) => ({
      name: field.name,
      before: itemText(name, before[name]),
      after: itemText(name, after[name]),
    }))
    .filter((one) => one.before !== one.after)
