import { longText } from '../../kernel/register.ts'
import type { ReasonView } from '../../kernel/wire.ts'
import { FieldBlock } from '../form/field-block.tsx'
import { LongTextField } from '../form/text-field.tsx'

interface ReasonInputProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly reasons: readonly ReasonView[]
}
const reasonField = longText('更正原因', { required: true, note: '写明哪里有误、依据什么更正；原因与前后内容一并留痕' })

export const ReasonInput = ({ value, onChange, reasons }: ReasonInputProps) => (
  <FieldBlock id="amend-reason" field={reasonField} required wide reasons={reasons}>
    <LongTextField
      id="amend-reason"
      field={reasonField}
      value={value}
      values={{}}
      onChange={(typed) => onChange(String(typed ?? ''))}
    />
  </FieldBlock>
)
