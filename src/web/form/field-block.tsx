import type { ReactNode } from 'react'
import type { Field } from '../../kernel/register.ts'
import type { ReasonView } from '../../kernel/wire.ts'
import { Tag } from '../ui/tag.tsx'

interface FieldBlockProps {
  readonly id: string
  readonly field: Field
  readonly required: boolean
  readonly wide?: boolean
  /** Why what stands here was refused. */
  readonly reasons?: readonly ReasonView[]
  readonly children: ReactNode
}

/** A field of a form: its name, whether it is needed, what to know before filling it in, and what was wrong. */
export const FieldBlock = ({ id, field, required, wide, reasons = [], children }: FieldBlockProps) => (
  <div className={`field ${wide ? 'field-wide' : ''} ${reasons.length > 0 ? 'field-wrong' : ''}`}>
    <div className="field-name">
      <label htmlFor={id} id={`${id}-label`} className="field-label">
        {field.name}
        {required && <abbr title="必填">＊</abbr>}
      </label>
      {field.personal && <Tag>个人信息</Tag>}
    </div>
    {children}
    <div id={`${id}-note`}>
      {field.note && <p className="input-note">{field.note}</p>}
      {reasons.map(({ says, way, basis }) => (
        <p key={says} className="input-wrong" role="alert">
          {says}
          {way && !says.endsWith(way.replace('请', '')) && <span>{way}</span>}
          {basis && <span>依据：{basis}</span>}
        </p>
      ))}
    </div>
  </div>
)
