import { useState } from 'react'
import { longText } from '../../../kernel/register.ts'
import type { SavedView } from '../../../kernel/wire.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { useDraft } from '../../../web/form/draft.ts'
import { DraftNote } from '../../../web/form/draft-note.tsx'
import { FieldBlock } from '../../../web/form/field-block.tsx'
import { LongTextField } from '../../../web/form/text-field.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Reasons } from '../../../web/ui/reasons.tsx'
import { toast } from '../../../web/ui/toast.tsx'
import type { Draft, DraftPassage } from '../draft.ts'
import { looseNumbers, strangeYears } from '../narrative.ts'
import { reportApi } from './report-addresses.ts'

interface PassageDialogProps {
  readonly draft: Draft
  readonly passage: DraftPassage
  readonly onClose: () => void
}
const field = longText('正文', { required: true, note: '保存后以您的名义署名；原来的文字保留在留痕中' })

/** Writes a sentence that rests on no figure, and says at once what in it is worth a second look. */
export function PassageDialog({ draft: { kind, year }, passage, onClose }: PassageDialogProps) {
  const typed = useDraft(`annual-report.passage.${kind}.${year}.${passage.place}`, passage.text)
  const [initial] = useState(passage.text)
  const post = usePost<object, SavedView>(reportApi('passages'))
  const submit = async () => {
    if (!(await post.send({ kind, year, place: passage.place, text: typed.value.trim() }))) return
    typed.drop()
    toast('已保存，并以您的名义署名')
    onClose()
  }
  const loose = looseNumbers(typed.value)
  return (
    <Dialog
      wide
      title="定性表述"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button
            look="primary"
            busy={post.sending}
            disabled={typed.value.trim() === '' || (typed.value === initial && passage.author !== undefined)}
            onClick={() => void submit()}
          >
            {typed.value === initial ? '采用并署名' : '保存并署名'}
          </Button>
        </>
      }
    >
      <p className="faint">
        {passage.author ? `现有文字由${passage.author}撰写于 ${passage.on}` : '现有文字由模板提供，尚无人署名'}
      </p>
      {typed.restored && <DraftNote onDrop={() => typed.drop()} />}
      <Reasons reasons={post.problem?.reasons ?? []} trace={post.problem?.trace} />
      <FieldBlock id="passage-text" field={field} required wide>
        <LongTextField
          id="passage-text"
          field={field}
          value={typed.value}
          values={{}}
          onChange={(value) => typed.change(() => String(value ?? ''))}
        />
      </FieldBlock>
      <Reasons
        as="hint"
        reasons={[
          ...strangeYears(typed.value, year).map((says) => ({ says })),
          ...(loose.length > 0
            ? [{ says: `文中的数字（${loose.join('、')}）没有关联任何记录`, way: '请核实，或者改由数据项提供' }]
            : []),
        ]}
      />
    </Dialog>
  )
}
