import { useId, useState } from 'react'
import { newKey, usePost } from '../../../web/api/use-post.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import { toast } from '../../../web/ui/toast.tsx'
import type { HeatRow } from '../heat-map.ts'
import { supervisors } from '../participants.ts'

interface Chased {
  readonly chased: number
  readonly refused: readonly { readonly id: string; readonly says: string }[]
}

/** 督促: one letter to each body that is late or near, for those who supervise. */
export function ChaseButton({ rows }: { readonly rows: readonly HeatRow[] }) {
  const { roles } = useSession()
  const [open, setOpen] = useState(false)
  if (rows.length === 0 || !supervisors.some(({ id }) => roles.includes(id))) return null
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        督促 {rows.length} 家
      </Button>
      {open && <ChaseDialog rows={rows} onClose={() => setOpen(false)} />}
    </>
  )
}

function ChaseDialog({ rows, onClose }: { readonly rows: readonly HeatRow[]; readonly onClose: () => void }) {
  const id = useId()
  const [says, setSays] = useState('')
  const [key] = useState(newKey)
  const [answer, setAnswer] = useState<Chased>()
  const post = usePost<object, Chased>('/api/budget-disclosure/chase')
  const chase = async () => {
    const found = await post.send({ ids: rows.map((one) => one.id), key, ...(says.trim() && { says: says.trim() }) })
    if (!found) return
    if (found.refused.length > 0) return setAnswer(found)
    toast(`已督促 ${found.chased} 家，每家一份督促函，并通知了经办人和负责人`)
    onClose()
  }
  const named = new Map(rows.map((one) => [one.id, one.body]))
  return (
    <Dialog
      title={`督促公开：${rows.length} 家`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>关闭</Button>
          {!answer && (
            <Button look="primary" busy={post.sending} onClick={() => void chase()}>
              发出督促函
            </Button>
          )}
        </>
      }
    >
      <p>
        逾期未公开和临近期限的每一家各发一份《预决算公开督促函》，写明最后日期和依据，并在系统内通知其经办人和负责人。
      </p>
      <p className="faint chase-names">{rows.map(({ body }) => body).join('、')}</p>
      <label className="field-label" htmlFor={id}>
        督促事项（可以不填）
      </label>
      <textarea
        id={id}
        className="input"
        rows={3}
        maxLength={500}
        value={says}
        onChange={({ target }) => setSays(target.value)}
      />
      <ProblemNote problem={post.problem} />
      {answer && (
        <div role="alert">
          <p>已督促 {answer.chased} 家，下列没有发出：</p>
          <ul>
            {answer.refused.map((one) => (
              <li key={one.id}>
                {named.get(one.id)}：{one.says}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  )
}
