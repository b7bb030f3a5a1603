import { useState } from 'react'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { BulkFields, needsOwnPage } from './bulk-fields.tsx'
import { BulkPreview } from './bulk-preview.tsx'
import { useBulk } from './use-bulk.ts'

interface BulkStepProps {
  readonly register: AnyRegister
  readonly procedure: AnyProcedure
  readonly step: string
  readonly rows: readonly RowView[]
  readonly onClose: () => void
}

/** One step for many cases: what is the same for all is typed once; before anything is written each row says what will change, or why it cannot. */
export function BulkStep({ register, procedure, step, rows, onClose }: BulkStepProps) {
  const { today } = useSession()
  const declared = procedure.steps[step]
  const [on, setOn] = useState<string>(today)
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({})
  const bulk = useBulk(register.id, step, rows)
  if (!declared) return null
  const own = needsOwnPage(register, declared)
  const takeable = bulk.lines.filter((line) => line.is === 'ready').length
  const run = () => void bulk.run({ on, ...splitValues(values, Object.keys(declared.data ?? {})) })
  return (
    <Dialog
      title={`批量办理：${declared.name}`}
      as="drawer"
      wide
      onClose={bulk.running ? undefined : onClose}
      footer={
        <>
          <span className="dialog-foot-note faint">
            {bulk.finished
              ? `已办理 ${bulk.lines.filter((line) => line.is === 'done').length} 条`
              : `可办理 ${takeable} 条，其余不受影响`}
          </span>
          <Button onClick={onClose} disabled={bulk.running}>
            {bulk.finished ? '关闭' : '取消'}
          </Button>
          {!bulk.finished && own.length === 0 && (
            <Button look="primary" busy={bulk.running} disabled={takeable === 0} onClick={run}>
              办理 {takeable} 条
            </Button>
          )}
        </>
      }
    >
      {own.length > 0 ? (
        <Reasons
          as="hint"
          reasons={[
            { says: `「${declared.name}」需要逐件填写${own.join('、')}，不能批量办理`, way: '请打开每一件分别办理' },
          ]}
        />
      ) : (
        <BulkFields
          register={register}
          step={declared}
          on={on}
          onOn={setOn}
          values={values}
          onValues={setValues}
          today={today}
        />
      )}
      <BulkPreview procedure={procedure} step={step} lines={bulk.lines} />
    </Dialog>
  )
}

/** What belongs to the step itself, and what it fills in the row. */
function splitValues(values: Readonly<Record<string, unknown>>, ofStep: readonly string[]) {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return {
    data: Object.fromEntries(entries.filter(([id]) => ofStep.includes(id))),
    fills: Object.fromEntries(entries.filter(([id]) => !ofStep.includes(id))),
  }
}
