import type { Field } from '../../kernel/register.ts'
import { wide } from '../form/field-width.ts'
import { isEmpty } from '../form/form-values.ts'
import { sectionsOf } from '../form/sections.ts'
import { Panel } from '../ui/panel.tsx'
import { FactValue } from './fact-value.tsx'
import type { RecordParts } from './record-parts.ts'
import { Unmaskable } from './unmaskable.tsx'

/** What is known of the record, under the headings of its register. Fields that later steps fill are left out while empty. */
export function DataPanels({ record, register, procedure }: RecordParts) {
  const fields: Readonly<Record<string, Field>> = register.fields
  return sectionsOf(register, procedure).map(({ title, fields: names, later }) => {
    const known = names.filter((name) => !isEmpty(record.row[name]))
    const empty = names.filter((name) => isEmpty(record.row[name]) && fields[name]?.kind !== 'serial')
    if (later && known.length === 0) return null
    return (
      <Panel key={title} title={title}>
        <dl className="facts">
          {known.map((name) => (
            <Fact key={name} record={record} name={name} field={fields[name] as Field} />
          ))}
        </dl>
        {empty.length > 0 && <p className="facts-empty">未填：{empty.map((name) => fields[name]?.name).join('、')}</p>}
      </Panel>
    )
  })
}

interface FactProps {
  readonly record: RecordParts['record']
  readonly name: string
  readonly field: Field
}

const Fact = ({ record, name, field }: FactProps) => (
  <div className={wide(field) ? 'fact fact-wide' : 'fact'}>
    <dt>{field.name}</dt>
    <dd>
      {field.personal && field.kind !== 'files' ? (
        <Unmaskable record={record} name={name} field={field} />
      ) : (
        <FactValue field={field} value={record.row[name]} names={record.names} />
      )}
    </dd>
  </div>
)
