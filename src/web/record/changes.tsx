import type { Field } from '../../kernel/register.ts'
import { isEmpty, type Values } from '../form/form-values.ts'
import { useKnownNames } from '../form/known-names.tsx'
import { FactValue } from './fact-value.tsx'

interface ChangesProps {
  readonly fields: Readonly<Record<string, Field>>
  readonly before: Values
  /** Only what changes; null for what is emptied. */
  readonly after: Values
  readonly names?: Readonly<Record<string, string>>
}

/** What stood there and what stands there now, side by side. */
export function Changes({ fields, before, after, names }: ChangesProps) {
  const known = useKnownNames()
  const called = { ...names, ...known.names }
  const changed = Object.keys(fields).filter((name) => name in after)
  if (changed.length === 0) return null
  return (
    <div className="scroll-x">
      <table className="small-table changes">
        <thead>
          <tr>
            <th scope="col">字段</th>
            <th scope="col">更改前</th>
            <th scope="col">更改后</th>
          </tr>
        </thead>
        <tbody>
          {changed.map((name) => {
            const field = fields[name] as Field
            return (
              <tr key={name}>
                <th scope="row">{field.name}</th>
                <td className="was">{shown(field, before[name], called)}</td>
                <td className="is">{shown(field, after[name], called)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const shown = (field: Field, value: unknown, names: Readonly<Record<string, string>>) =>
  isEmpty(value) ? <span className="faint">（空）</span> : <FactValue field={field} value={value} names={names} />
