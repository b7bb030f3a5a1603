import { useState } from 'react'
import { longText, person } from '../../../kernel/register.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { FieldsForm, otherReasons } from '../../../web/form/fields-form.tsx'
import { filled, type Values } from '../../../web/form/form-values.ts'
import { NamesKnown } from '../../../web/form/known-names.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Reasons } from '../../../web/ui/reasons.tsx'
import { toast } from '../../../web/ui/toast.tsx'
import { askedParts, contributions } from '../contributions.register.ts'
import type { Draft } from '../draft.ts'
import type { AskedPart } from '../template/language.ts'
import { reportApi } from './report-addresses.ts'

interface AskDialogProps {
  readonly draft: Draft
  readonly part: AskedPart
  readonly onClose: () => void
}
const fields = [
  { name: 'askedOf', field: person('征询对象', { required: true }), required: true },
  {
    name: 'request',
    field: longText('请写明', { note: '例如所负责的领域、上年提出的问题是否已经整改' }),
    required: false,
  },
]

/** Asks a named person for a text; he is told, and has ten working days. */
export function AskDialog({ draft: { kind, year }, part, onClose }: AskDialogProps) {
  const [values, setValues] = useState<Values>({})
  const post = usePost(reportApi('contributions'))
  const reasons = post.problem?.reasons ?? []
  const submit = async () => {
    if (!(await post.send({ kind, year, part, ...filled(values) }))) return
    toast('已发出征询')
    onClose()
  }
  return (
    <Dialog
      title={`征询：${askedParts[part]}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" busy={post.sending} onClick={() => void submit()}>
            发出征询
          </Button>
        </>
      }
    >
      <Reasons reasons={otherReasons(reasons, fields)} trace={post.problem?.trace} />
      <NamesKnown>
        <FieldsForm
          register={contributions.id}
          fields={fields}
          values={values}
          reasons={reasons}
          onChange={(name, value) => setValues({ ...values, [name]: value })}
        />
      </NamesKnown>
    </Dialog>
  )
}
