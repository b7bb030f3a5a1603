import type { FieldWidgetProps } from '../door.ts'

interface TextFieldProps extends FieldWidgetProps {
  /** A masked value that is there already and stays when nothing is typed. */
  readonly kept?: string | undefined
}

export const TextField = ({ id, field, value, onChange, disabled, kept }: TextFieldProps) => (
  <input
    id={id}
    className="input"
    type={field.mask === 'phone' ? 'tel' : 'text'}
    autoComplete="off"
    disabled={disabled}
    placeholder={kept ? `已登记 ${kept}，不改请留空` : undefined}
    aria-describedby={`${id}-note`}
    value={typeof value === 'string' ? value : ''}
    onChange={(event) => onChange(event.target.value)}
  />
)

/** Grows with what is typed. */
export const LongTextField = ({ id, value, onChange, disabled, kept }: TextFieldProps) => (
  <textarea
    id={id}
    className="input long-input"
    rows={3}
    disabled={disabled}
    placeholder={kept ? `已登记 ${kept}，不改请留空` : undefined}
    aria-describedby={`${id}-note`}
    value={typeof value === 'string' ? value : ''}
    onChange={(event) => onChange(event.target.value)}
  />
)
