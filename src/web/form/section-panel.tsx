import { useState } from 'react'
import type { ReasonView } from '../../kernel/wire.ts'
import { Icon } from '../ui/icon.tsx'
import { Panel } from '../ui/panel.tsx'
import { FieldsForm } from './fields-form.tsx'
import { isEmpty, type Values } from './form-values.ts'
import type { ShownSection } from './shown-section.ts'

interface SectionPanelProps {
  readonly register: string
  readonly section: ShownSection
  readonly values: Values
  readonly reasons: readonly ReasonView[]
  readonly onChange: (name: string, value: unknown) => void
}

/** The fields under one heading. What later steps fill is folded until somebody knows it already. */
export function SectionPanel({ register, section, values, reasons, onChange }: SectionPanelProps) {
  const concerned = section.fields.some(
    ({ name }) => !isEmpty(values[name]) || reasons.some((reason) => reason.field === name),
  )
  const [opened, setOpened] = useState(false)
  const open = !section.later || opened || concerned
  return (
    <Panel
      id={sectionId(section.title)}
      title={section.title}
      {...(section.later ? { aside: '由后续步骤填写，现在可以不填' } : {})}
      {...(open
        ? {}
        : {
            actions: (
              <button type="button" className="quiet" onClick={() => setOpened(true)}>
                <Icon name="down" />
                展开
              </button>
            ),
          })}
      className={open ? '' : 'panel-folded'}
    >
      {open && (
        <FieldsForm register={register} fields={section.fields} values={values} reasons={reasons} onChange={onChange} />
      )}
    </Panel>
  )
}

export const sectionId = (title: string): string => `section-${title}`
