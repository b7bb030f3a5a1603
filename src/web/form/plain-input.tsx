import type { ComponentType } from 'react'
import type { Kind } from '../../kernel/register.ts'
import type { FieldWidgetProps } from '../door.ts'
import { ChoiceField, FlagField } from './choice-field.tsx'
import { DateField } from './date-field.tsx'
import { FilesField } from './files-field.tsx'
import { ListField } from './list-field.tsx'
import { MoneyField, WholeField } from './number-field.tsx'
import { PersonField, ReferenceField, UnitField } from './row-field.tsx'
import { LongTextField, TextField } from './text-field.tsx'

interface PlainInputProps extends FieldWidgetProps {
  readonly kept?: string | undefined
}

const SerialField = () => <p className="input-serial">由系统编号</p>

const ListInput = (props: PlainInputProps) => <ListField {...props} Input={PlainInput} />

const inputs: Readonly<Record<Kind, ComponentType<PlainInputProps>>> = {
  text: TextField,
  'long-text': LongTextField,
  date: DateField,
  whole: WholeField,
  money: MoneyField,
  flag: FlagField,
  choice: ChoiceField,
  person: PersonField,
  unit: UnitField,
  reference: ReferenceField,
  files: FilesField,
  list: ListInput,
  serial: SerialField,
}

/** The input of a field by its kind. */
export function PlainInput(props: PlainInputProps) {
  const Input = inputs[props.field.kind]
  return <Input {...props} />
}
