import { useNavigate } from 'react-router'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import type { SavedView } from '../../kernel/wire.ts'
import { listAddress, recordAddress, registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { toast } from '../ui/toast.tsx'
import { useDraft } from './draft.ts'
import { DraftNote } from './draft-note.tsx'
import { otherReasons } from './fields-form.tsx'
import { openingFields } from './form-fields.ts'
import { FormPanels } from './form-panels.tsx'
import { filled, type Values } from './form-values.ts'
import { Outline } from './outline.tsx'
import { SectionPanel } from './section-panel.tsx'
import { sectionsOf } from './sections.ts'
import { missingFields, namesOf, shownSections } from './shown-section.ts'
import { useReasons } from './use-reasons.ts'
import { useUploading } from './use-uploading.ts'

interface OpeningFormProps {
  readonly register: AnyRegister
  readonly procedure: AnyProcedure | undefined
}
const nothing: Values = {}

export function OpeningForm({ register, procedure }: OpeningFormProps) {
  const navigate = useNavigate()
  const draft = useDraft<Values>(`${register.id}.new`, nothing)
  const post = usePost<{ readonly row: Values }, SavedView>(registerApi(register.id))
  const fields = openingFields(register, procedure)
  const sections = shownSections(sectionsOf(register, procedure), fields)
  const reasons = useReasons(post.problem, draft.value)
  const uploading = useUploading()
  const missing = missingFields(fields, draft.value)
  const submit = async () => {
    const saved = await post.send({ row: filled(draft.value) })
    if (!saved) return scrollToFault()
    draft.drop(nothing)
    toast(saved.letter ? `已登记，并生成《${saved.letter.name}》` : '已登记')
    await navigate(recordAddress(register.id, saved.id), { replace: true })
  }
  return (
    <form
      className="opening"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className="opening-main">
        {draft.restored && <DraftNote onDrop={() => draft.drop(nothing)} />}
        <Reasons reasons={otherReasons(reasons, fields)} trace={post.problem?.trace} />
        {sections.map((section) => (
          <SectionPanel
            key={section.title}
            register={register.id}
            section={section}
            values={draft.value}
            reasons={reasons}
            onChange={(name, value) => draft.change((typed) => ({ ...typed, [name]: value }))}
          />
        ))}
        <div className="form-foot">
          <span className="form-foot-says faint">
            {missing.length > 0 ? `还有 ${missing.length} 项必填：${namesOf(missing)}` : '必填项已填写'}
          </span>
          <Button onClick={() => void navigate(listAddress(register.id))}>返回列表</Button>
          <Button type="submit" look="primary" busy={post.sending || uploading}>
            登记
          </Button>
        </div>
      </div>
      <aside className="opening-side">
        <Outline sections={sections} values={draft.value} />
        <FormPanels register={register.id} values={draft.value} />
      </aside>
    </form>
  )
}

/** Brings the first sentence of a refusal into sight. */
const scrollToFault = (): void => {
  requestAnimationFrame(() => document.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' }))
}
