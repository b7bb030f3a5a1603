import type { Field } from '../../kernel/register.ts'
import { isEmpty } from '../form/form-values.ts'
import { FieldValue } from '../ui/field-value.tsx'

interface FactValueProps {
  readonly field: Field
  readonly value: unknown
  readonly names: Readonly<Record<string, string>>
}
type Line = Readonly<Record<string, unknown>>

/** A value on a page: the rows of a list stand one under the other, with what they hold and nothing of what they do not. */
export function FactValue({ field, value, names }: FactValueProps) {
  if (field.kind !== 'list' || !Array.isArray(value)) return <FieldValue field={field} value={value} names={names} />
  return (
    <ol className="fact-rows">
      {(value as readonly Line[]).map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a list have no identity but their place
        <li key={index}>
          <dl className="facts">
            {Object.entries(field.of ?? {})
              .filter(([name]) => !isEmpty(row[name]))
              .map(([name, of]) => (
                <div key={name} className={of.kind === 'long-text' ? 'fact fact-wide' : 'fact'}>
                  <dt>{of.name}</dt>
                  <dd>
                    <FieldValue field={of} value={row[name]} names={names} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}
