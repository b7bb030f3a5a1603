import { useState } from 'react'
import type { Field } from '../../kernel/register.ts'
import type { RecordView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { MaskedValue } from '../ui/masked-value.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { TextInput } from '../ui/text-input.tsx'

interface UnmaskableProps {
  readonly record: RecordView
  readonly name: string
  readonly field: Field
}

/** A personal value: masked; whoever may see it gives a reason, and the value stands until the page is left. */
export function Unmaskable({ record, name, field }: UnmaskableProps) {
  const [asking, setAsking] = useState(false)
  const [plain, setPlain] = useState<string>()
  return (
    <>
      <MaskedValue
        value={String(record.row[name])}
        plain={plain}
        onUnmask={record.can.unmask ? () => setAsking(true) : undefined}
      />
      {asking && (
        <UnmaskDialog
          record={record}
          name={name}
          field={field}
          onClose={() => setAsking(false)}
          onGiven={(value) => {
            setPlain(value)
            setAsking(false)
          }}
        />
      )}
    </>
  )
}

interface UnmaskDialogProps extends UnmaskableProps {
  readonly onClose: () => void
  readonly onGiven: (value: string) => void
}

function UnmaskDialog({ record, name, field, onClose, onGiven }: UnmaskDialogProps) {
  const [reason, setReason] = useState('')
  const post = usePost<{ readonly field: string; readonly reason: string }, { readonly value: unknown }>(
    registerApi(record.register, record.id, 'unmask'),
  )
  const submit = async () => {
    const given = await post.send({ field: name, reason: reason.trim() })
    if (given) onGiven(String(given.value ?? ''))
  }
  return (
    <Dialog
      title={`查看${field.name}`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" busy={post.sending} disabled={reason.trim() === ''} onClick={() => void submit()}>
            查看
          </Button>
        </>
      }
    >
      <p>查看人、时间、事由将记入留痕，离开本页后重新遮盖。</p>
      <TextInput
        label="查看事由"
        value={reason}
        onChange={setReason}
        autoFocus
        note="例如：电话联系申请人确认补正内容"
      />
      <ProblemNote problem={post.problem} />
    </Dialog>
  )
}
