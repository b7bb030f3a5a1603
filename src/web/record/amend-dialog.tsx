import { useEffect, useState } from 'react'
import type { SavedView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { useDraft } from '../form/draft.ts'
import { DraftNote } from '../form/draft-note.tsx'
import { FieldsForm, otherReasons } from '../form/fields-form.tsx'
import { amendedFields } from '../form/form-fields.ts'
import { changed, rebased, standing, type Values } from '../form/form-values.ts'
import { sectionsOf } from '../form/sections.ts'
import { shownSections } from '../form/shown-section.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { toast } from '../ui/toast.tsx'
import { Changes } from './changes.tsx'
import { ConflictNote } from './conflict-note.tsx'
import { ReasonInput } from './reason-input.tsx'
import type { RecordParts } from './record-parts.ts'

interface AmendDraft {
  readonly values: Values
  readonly reason: string
}
interface Amendment {
  readonly changes: Values
  readonly reason: string
  readonly version: number
}

/** 更正: what stands wrong is put right with a reason; what stood there before stays on record. */
export function AmendDialog({
  record,
  register,
  procedure,
  reload,
  onClose,
}: RecordParts & { readonly onClose: () => void }) {
  const fields = amendedFields(register, record.row)
  const [initial] = useState<AmendDraft>(() => ({ values: standing(fields, record.row), reason: '' }))
  const draft = useDraft<AmendDraft>(`${register.id}.${record.id}.amend`, initial)
  const post = usePost<Amendment, SavedView>(registerApi(register.id, record.id, 'amend'))
  const [seen, setSeen] = useState(record)
  const { values, reason } = draft.value
  const changes = changed(fields, seen.row, values)
  const reasons = post.problem?.reasons ?? []
  const isConflict = post.problem?.problem === 'conflict'
  useEffect(() => {
    if (isConflict) reload()
  }, [isConflict, reload])
  const submit = async () => {
    const saved = await post.send({ changes, reason, version: seen.version })
    if (!saved) return
    draft.drop()
    toast('已更正，原内容保留在留痕中')
    onClose()
  }
  return (
    <Dialog
      wide
      title="更正"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button
            look="primary"
            busy={post.sending}
            disabled={isConflict || Object.keys(changes).length === 0}
            onClick={() => void submit()}
          >
            提交更正
          </Button>
        </>
      }
    >
      {draft.restored && <DraftNote onDrop={() => draft.drop()} />}
      {isConflict ? (
        <ConflictNote
          seen={seen}
          now={record}
          register={register}
          onAccept={() => {
            draft.change({ reason, values: rebased(fields, seen.row, record.row, values) })
            setSeen(record)
            post.clear()
          }}
        />
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
            onChange={(name, value) => draft.change({ reason, values: { ...values, [name]: value } })}
          />
        </fieldset>
      ))}
      <Changes fields={register.fields} names={record.names} before={seen.row} after={changes} />
      <ReasonInput
        value={reason}
        reasons={reasons.filter(({ field }) => field === 'reason')}
        onChange={(typed) => draft.change({ values, reason: typed })}
      />
    </Dialog>
  )
}
