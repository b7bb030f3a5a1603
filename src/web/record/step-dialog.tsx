import { DraftNote } from '../form/draft-note.tsx'
import { useReasons } from '../form/use-reasons.ts'
import { useUploading } from '../form/use-uploading.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Consequences } from './consequences.tsx'
import type { Offer } from './offered.ts'
import type { RecordParts } from './record-parts.ts'
import { StepFields } from './step-fields.tsx'
import { StepTrouble } from './step-trouble.tsx'
import { useTaking } from './use-taking.ts'

interface StepDialogProps extends RecordParts {
  readonly offer: Offer
  readonly onClose: () => void
}

/** Takes one step: the day on which it happened, what is recorded of it, what it fills in. */
export function StepDialog(props: StepDialogProps) {
  const { record, register, procedure, offer, onClose } = props
  const { step, view } = offer
  const { form, draft, seen, today, problem, sending, isConflict, accept, submit } = useTaking(props, onClose)
  const reasons = useReasons(problem, { ...draft.value.fills, ...draft.value.data, on: draft.value.on })
  const uploading = useUploading()
  return (
    <Dialog
      wide={form.data.length + form.fills.length > 4}
      title={
        <>
          {step.name}
          {step.number && <small className="faint">　{step.number}</small>}
        </>
      }
      onClose={onClose}
      footer={
        <>
          <span className="faint dialog-foot-note">填写的内容会暂存，关闭后再打开仍在</span>
          <Button onClick={onClose}>关闭</Button>
          <Button look="primary" busy={sending || uploading} disabled={isConflict} onClick={() => void submit()}>
            {step.name}
          </Button>
        </>
      }
    >
      <Consequences record={record} procedure={procedure} step={step} />
      {draft.restored && <DraftNote onDrop={() => draft.drop()} />}
      <StepTrouble {...props} seen={seen} problem={problem} form={form} onAccept={accept} />
      <StepFields
        register={register.id}
        step={view.step}
        form={form}
        value={draft.value}
        onChange={draft.change}
        reasons={reasons}
        today={today}
        row={seen.row}
      />
    </Dialog>
  )
}
