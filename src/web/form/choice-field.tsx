import type { FieldWidgetProps } from '../door.ts'

const MOST_CHIPS = 5
const MOST_SIGNS = 30

/** Few short choices stand side by side, many in a list. */
export function ChoiceField(props: FieldWidgetProps) {
  const names = Object.values(props.field.choices ?? {})
  const fits = names.length <= MOST_CHIPS && names.join('').length <= MOST_SIGNS
  return fits ? <Chips {...props} choices={Object.entries(props.field.choices ?? {})} /> : <List {...props} />
}

/** 是 / 否, and not answered: an unanswered question is no “no”. */
export function FlagField({ value, onChange, ...rest }: FieldWidgetProps) {
  const shown = typeof value === 'boolean' ? String(value) : undefined
  return (
    <Chips
      {...rest}
      value={shown}
      choices={[
        ['true', '是'],
        ['false', '否'],
      ]}
      onChange={(chosen) => onChange(chosen === undefined ? undefined : chosen === 'true')}
    />
  )
}

interface ChipsProps extends FieldWidgetProps {
  readonly choices: readonly (readonly [string, string])[]
}

const Chips = ({ id, field, value, onChange, disabled, choices }: ChipsProps) => (
  <div className="chips" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={`${id}-note`}>
    {choices.map(([key, name], index) => (
      <label key={key} className="chip">
        <input
          type="radio"
          {...(index === 0 ? { id } : {})}
          name={id}
          disabled={disabled}
          checked={value === key}
          onChange={() => onChange(key)}
        />
        <span>{name}</span>
      </label>
    ))}
    {value !== undefined && value !== '' && !field.required && !disabled && (
      <button type="button" className="quiet" onClick={() => onChange(undefined)}>
        清除
      </button>
    )}
  </div>
)

const List = ({ id, field, value, onChange, disabled }: FieldWidgetProps) => (
  <select
    id={id}
    className="input"
    disabled={disabled}
    aria-describedby={`${id}-note`}
    value={typeof value === 'string' ? value : ''}
    onChange={({ target }) => onChange(target.value || undefined)}
  >
    <option value="">请选择</option>
    {Object.entries(field.choices ?? {}).map(([key, name]) => (
      <option key={key} value={key}>
        {name}
      </option>
    ))}
  </select>
)
