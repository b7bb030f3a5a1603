import { useState } from 'react'
import { people, units } from '../../modules/organization/index.ts'
import type { FieldWidgetProps } from '../door.ts'
import { Button } from '../ui/button.tsx'
import { RowPicker } from '../ui/row-picker.tsx'
import { useKnownNames } from './known-names.tsx'
import { UnitTree } from './unit-tree.tsx'

export const PersonField = (props: FieldWidgetProps) => <RowField {...props} register={people.id} />
export const ReferenceField = (props: FieldWidgetProps) => <RowField {...props} register={props.field.to ?? ''} />

/** A unit, found by its name or by the way down the tree. */
export function UnitField(props: FieldWidgetProps) {
  const [open, setOpen] = useState(false)
  const { remember } = useKnownNames()
  return (
    <div className="unit-field">
      <RowField {...props} register={units.id} />
      <Button onClick={() => setOpen(true)} disabled={props.disabled === true}>
        按层级选择
      </Button>
      {open && (
        <UnitTree
          title={`选择${props.field.name}`}
          onClose={() => setOpen(false)}
          onChoose={({ id, title }) => {
            remember(id, title)
            props.onChange(id)
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}

function RowField({
  id,
  field,
  value,
  onChange,
  disabled,
  register,
}: FieldWidgetProps & { readonly register: string }) {
  const { names, remember } = useKnownNames()
  const chosen = typeof value === 'string' && value !== '' ? value : undefined
  return (
    <RowPicker
      id={id}
      register={register}
      label={field.name}
      value={chosen}
      name={chosen && names[chosen]}
      disabled={disabled}
      onChange={(row, title) => {
        if (row && title) remember(row, title)
        onChange(row)
      }}
    />
  )
}
