import type { ComponentType } from 'react'
import type { Field } from '../../kernel/register.ts'
import type { FieldWidgetProps } from '../door.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { FieldBlock } from './field-block.tsx'
import { wide } from './field-width.ts'

type Line = Readonly<Record<string, unknown>>

interface ListFieldProps extends FieldWidgetProps {
  /** The input of each field of a row. */
  readonly Input: ComponentType<FieldWidgetProps>
}

/** Rows of fields: each row is a card, because a row may hold long texts and files. */
export function ListField({ id, field, value, onChange, disabled, Input }: ListFieldProps) {
  const rows = Array.isArray(value) ? (value as readonly Line[]) : []
  const put = (index: number, row: Line) => onChange(rows.map((one, at) => (at === index ? row : one)))
  return (
    <fieldset className="list-field" aria-labelledby={`${id}-label`}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a list have no identity but their place
        <section key={index} className="list-row">
          <header>
            <b>第 {index + 1} 项</b>
            {!disabled && (
              <span>
                <Move rows={rows} index={index} onChange={onChange} />
                <button type="button" className="quiet" onClick={() => onChange(rows.filter((_, at) => at !== index))}>
                  <Icon name="close" />
                  移除
                </button>
              </span>
            )}
          </header>
          <RowFields
            id={`${id}-${index}`}
            of={field.of ?? {}}
            row={row}
            disabled={disabled}
            Input={Input}
            onChange={(changed) => put(index, changed)}
          />
        </section>
      ))}
      {!disabled && (
        <Button small onClick={() => onChange([...rows, {}])}>
          <Icon name="plus" />
          添加一项
        </Button>
      )}
    </fieldset>
  )
}

interface RowFieldsProps {
  readonly id: string
  readonly of: Readonly<Record<string, Field>>
  readonly row: Line
  readonly onChange: (row: Line) => void
  readonly disabled: boolean | undefined
  readonly Input: ComponentType<FieldWidgetProps>
}

const RowFields = ({ id, of, row, onChange, disabled, Input }: RowFieldsProps) => (
  <div className="fields">
    {Object.entries(of).map(([name, field]) => (
      <FieldBlock key={name} id={`${id}-${name}`} field={field} required={field.required} wide={wide(field)}>
        <Input
          id={`${id}-${name}`}
          field={field}
          value={row[name]}
          values={row}
          {...(disabled ? { disabled } : {})}
          onChange={(value) => onChange({ ...row, [name]: value })}
        />
      </FieldBlock>
    ))}
  </div>
)

interface MoveProps {
  readonly rows: readonly Line[]
  readonly index: number
  readonly onChange: (rows: readonly Line[]) => void
}

function Move({ rows, index, onChange }: MoveProps) {
  if (index === 0) return null
  const [before, row] = [rows[index - 1] as Line, rows[index] as Line]
  return (
    <button
      type="button"
      className="quiet"
      aria-label={`第 ${index + 1} 项上移`}
      onClick={() => onChange(rows.with(index - 1, row).with(index, before))}
    >
      <Icon name="up" />
    </button>
  )
}
