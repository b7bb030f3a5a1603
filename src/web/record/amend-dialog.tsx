import { DraftNote } from '../form/draft-note.tsx'
import { FieldsForm, otherReasons } from '../form/fields-form.tsx'
import { sectionsOf } from '../form/sections.ts'
import { shownSections } from '../form/shown-section.ts'
import { useReasons } from '../form/use-reasons.ts'
import { useUploading } from '../form/use-uploading.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { Changes } from './changes.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { ReasonInput } from './reason-input.tsx'
import type { RecordParts } from './record-parts.ts'
import { useAmending } from './use-amending.ts'

/** 更正: what stands wrong is put right with a reason; what stood there before stays on record. */
export function AmendDialog(props: RecordParts & { readonly onClose: () => void }) {
  const { record, register, procedure, onClose } = props
  const { fields, draft, values, seen, changes, isConflict, problem, sending, accept, submit } = useAmending(
    props,
    onClose,
  )
  const { reason } = draft.value
  const reasons = useReasons(problem, { ...values, reason })
  const uploading = useUploading()
  const nothing = Object.keys(changes).length === 0
  return (
    <Dialog
      wide
      title="更正"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>关闭</Button>
          <Button
            look="primary"
            busy={sending || uploading}
            disabled={isConflict || nothing}
            onClick={() => void submit()}
          >
            提交更正
          </Button>
        </>
      }
    >
      {draft.restored && <DraftNote onDrop={() => draft.drop()} />}
      {isConflict ? (
        <ConflictNote seen={seen} now={record} register={register} onAccept={accept} />
      ) : (
        <Reasons reasons={otherReasons(reasons, fields).filter(({ field }) => field !== 'reason')} />
      )}
      {shownSections(sectionsOf(register, procedure), fields).map((section) => (
        <fieldset key={section.title} className="form-part">
          <legend>{section.title}</legend>
          <FieldsForm
            register={register.id}
            fields={section.fields}
            values={values}
            reasons={reasons}
            onChange={(name, value) =>
              draft.change((before) => ({ ...before, typed: { ...before.typed, [name]: value ?? null } }))
            }
          />
        </fieldset>
      ))}
      <Changes fields={register.fields} names={record.names} before={seen.row} after={changes} />
      <ReasonInput
        value={reason}
        reasons={reasons.filter(({ field }) => field === 'reason')}
        onChange={(said) => draft.change((before) => ({ ...before, reason: said }))}
      />
    </Dialog>
  )
}
