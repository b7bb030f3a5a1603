import { useState } from 'react'
import type { AnyProcedure, Step } from '../../kernel/procedure.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { RowView } from '../../kernel/wire.ts'
import { useSession } from '../app/session.tsx'
import '../form/form.css'
import { filled } from '../form/form-values.ts'
import { NamesKnown } from '../form/known-names.tsx'
import { useUploading } from '../form/use-uploading.ts'
import { StepFields } from '../record/step-fields.tsx'
import type { StepDraft } from '../record/step-input.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { bulkForm, ofEachCase } from './bulk-form.ts'
import { BulkPreview } from './bulk-preview.tsx'
import { type Bulk, useBulk } from './use-bulk.ts'

interface BulkStepProps {
  readonly register: AnyRegister
  readonly procedure: AnyProcedure
  readonly id: string
  readonly step: Step
  readonly rows: readonly RowView[]
  readonly onClose: () => void
}

/** One step for many cases: what is the same for all is typed once; before anything is written each row says what will change, or why it cannot. */
export function BulkStep({ register, procedure, id, step, rows, onClose }: BulkStepProps) {
  const { today } = useSession()
  const [draft, setDraft] = useState<StepDraft>({ on: today, data: {}, fills: {} })
  const bulk = useBulk(procedure, id, rows)
  const form = bulkForm(register, step)
  const own = ofEachCase(form)
  const uploading = useUploading()
  const run = () => void bulk.run({ on: draft.on, data: filled(draft.data), fills: filled(draft.fills) })
  return (
    <Dialog
      title={`批量办理：${step.name}`}
      as="drawer"
      wide
      onClose={bulk.running ? undefined : onClose}
      footer={<BulkFoot bulk={bulk} isOffered={own.length === 0 && !uploading} onRun={run} onClose={onClose} />}
    >
      {own.length > 0 ? (
        <Reasons
          as="hint"
          reasons={[
            { says: `「${step.name}」需要逐件填写${own.join('、')}，不能批量办理`, way: '请打开每一件分别办理' },
          ]}
        />
      ) : (
        <NamesKnown>
          <StepFields
            register={register.id}
            step={id}
            form={form}
            value={draft}
            onChange={setDraft}
            reasons={[]}
            today={today}
          />
        </NamesKnown>
      )}
      <BulkPreview procedure={procedure} step={id} lines={bulk.lines} />
    </Dialog>
  )
}

interface BulkFootProps {
  readonly bulk: Bulk
  readonly isOffered: boolean
  readonly onRun: () => void
  readonly onClose: () => void
}

function BulkFoot({ bulk, isOffered, onRun, onClose }: BulkFootProps) {
  const count = (is: string) => bulk.lines.filter((line) => line.is === is).length
  const takeable = count('ready')
  return (
    <>
      <span className="dialog-foot-note faint">
        {bulk.finished
          ? `已办理 ${count('done')} 条，没有办成 ${count('failed')} 条`
          : `可办理 ${takeable} 条，其余不受影响`}
      </span>
      <Button onClick={onClose} disabled={bulk.running}>
        {bulk.finished ? '关闭' : '取消'}
      </Button>
      {!bulk.finished && isOffered && (
        <Button look="primary" busy={bulk.running} disabled={takeable === 0} onClick={onRun}>
          办理 {takeable} 条
        </Button>
      )}
    </>
  )
}
