import { useEffect, useState } from 'react'
import { cite } from '../../kernel/law.ts'
import type { RecordView, SavedView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { useSession } from '../app/session.tsx'
import { useDraft } from '../form/draft.ts'
import { DraftNote } from '../form/draft-note.tsx'
import { otherReasons } from '../form/fields-form.tsx'
import { rebased } from '../form/form-values.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { toast } from '../ui/toast.tsx'
import { ConflictNote } from './conflict-note.tsx'
import type { Offer } from './offered.ts'
import type { RecordParts } from './record-parts.ts'
import { StepFields } from './step-fields.tsx'
import { beginning, type StepDraft, type StepInput, stepForm, typedInput } from './step-input.ts'

interface StepDialogProps extends RecordParts {
  readonly offer: Offer
  readonly onClose: () => void
}

/** Takes one step: the day on which it happened, what is recorded of it, what it fills in. */
export function StepDialog(props: StepDialogProps) {
  const { record, register, procedure, reload, offer, onClose } = props
  const { step, view } = offer
  const { today } = useSession()
  // what the person saw when he began to type: another version is a conflict, which he settles himself
  const [seen, setSeen] = useState<RecordView>(record)
  const form = stepForm(register, procedure, view.step, step, seen)
  const [initial] = useState<StepDraft>(() => beginning(form, seen, today))
  const draft = useDraft<StepDraft>(`${register.id}.${record.id}.${view.step}`, initial)
  const post = usePost<StepInput, SavedView>(registerApi(register.id, record.id, 'steps', view.step))
  const isConflict = post.problem?.problem === 'conflict'
  useEffect(() => {
    if (isConflict) reload()
  }, [isConflict, reload])
  const submit = async () => {
    const saved = await post.send(typedInput(form, seen, draft.value))
    if (!saved) return
    draft.drop()
    toast(saved.letter ? `已办理“${step.name}”，并生成《${saved.letter.name}》` : `已办理“${step.name}”`)
    onClose()
  }
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
          <Button look="primary" busy={post.sending} disabled={isConflict} onClick={() => void submit()}>
            {step.name}
          </Button>
        </>
      }
    >
      <Consequences {...props} />
      {draft.restored && <DraftNote onDrop={() => draft.drop()} />}
      {isConflict ? (
        <ConflictNote
          seen={seen}
          now={record}
          register={register}
          onAccept={() => {
            draft.change({ ...draft.value, fills: rebased(form.fills, seen.row, record.row, draft.value.fills) })
            setSeen(record)
            post.clear()
          }}
        />
      ) : post.problem ? (
        <Reasons reasons={otherReasons(post.problem.reasons, form.all)} trace={post.problem.trace} />
      ) : (
        view.reasons.length > 0 && (
          <>
            <p className="faint">按现有内容还不能办理。以下各项可以在填写时解决，提交时重新核对：</p>
            <Reasons as="hint" reasons={view.reasons} />
          </>
        )
      )}
      <StepFields
        register={register.id}
        step={view.step}
        form={form}
        value={draft.value}
        onChange={draft.change}
        reasons={post.problem?.reasons ?? []}
        today={today}
      />
    </Dialog>
  )
}

/** What taking it does, and on which basis. */
function Consequences({ procedure, record, offer: { step } }: StepDialogProps) {
  const to = step.to && step.to !== record.state ? procedure?.states[step.to]?.name : undefined
  return (
    <p className="consequences">
      <span>依据：{cite(step.basis)}</span>
      {step.actor && <span>由{step.actor}作出，您负责记录</span>}
      {to && <span>办理后状态变为“{to}”</span>}
      {step.letter && <span>将生成《{step.letter.name}》</span>}
    </p>
  )
}
