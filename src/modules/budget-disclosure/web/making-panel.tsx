import './making.css'
import { useState } from 'react'
import type { FileRef } from '../../../kernel/register.ts'
import type { RecordView } from '../../../kernel/wire.ts'
import { ask } from '../../../web/api/ask.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { useDraft } from '../../../web/form/draft.ts'
import { DraftNote } from '../../../web/form/draft-note.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import { toast } from '../../../web/ui/toast.tsx'
import type { MadeView } from '../making/made-view.ts'
import type { Told } from '../making/told.ts'
import { LineFiles } from './line-files.tsx'
import { MadeResult } from './made-result.tsx'
import { ToldForm } from './told-form.tsx'

interface Making {
  readonly lines: readonly FileRef[]
  readonly last: readonly FileRef[]
  readonly told: Told
}

/** 编制: the budget line file becomes nine tables and a text; what a person must explain is asked; the check runs at once. */
export function MakingPanel({ record, reload }: { readonly record: RecordView; readonly reload: () => void }) {
  const address = `/api/budget-disclosure/publications/${encodeURIComponent(record.id)}`
  const draft = useDraft<Making>(`budget-disclosure.making.${record.id}`, beginning(record))
  const { lines, last, told } = draft.value
  const [made, setMade] = useState<MadeView>()
  const post = usePost<object, MadeView>(`${address}/make`)
  const put = (change: Partial<Making>) => draft.change((before) => ({ ...before, ...change }))
  const make = async (keep: boolean) => {
    const answer = await post.send({ lines: lines[0], ...(last[0] && { last: last[0] }), told, keep })
    if (!answer) return
    setMade(answer)
    if (!answer.kept) return
    draft.drop({ lines, last: [], told })
    toast('公开文件已写入本事项，可以提交自查')
    reload()
  }
  const bringLast = async () => {
    const { told: former } = await ask<{ readonly told: Told }>('GET', `${address}/last-told`)
    draft.change((before) => ({ ...before, told: { ...former, ...before.told } }))
    toast(Object.keys(former).length > 0 ? '已带入上年的说明，请逐条核对' : '没有找到上年的说明')
  }
  return (
    <div className="stack making">
      {draft.restored && <DraftNote onDrop={() => draft.drop()} />}
      <LineFiles lines={lines} last={last} onChange={put} />
      <section>
        <h3>二、需要您说明的内容</h3>
        <p className="faint">
          数字不能代替的说明，由您填写；没有填写的，正文写“待填写”，检查不会通过。
          <Button small onClick={() => void bringLast()}>
            带入上年的说明
          </Button>
        </p>
        <ToldForm told={told} asks={made?.asks ?? []} onChange={(next) => put({ told: next })} />
      </section>
      <ProblemNote problem={post.problem} />
      <p className="making-actions">
        <Button look="primary" busy={post.sending} disabled={lines.length === 0} onClick={() => void make(false)}>
          生成并检查
        </Button>
      </p>
      {made && <MadeResult made={made} sending={post.sending} onKeep={() => void make(true)} />}
    </div>
  )
}

function beginning({ row }: RecordView): Making {
  const told = (row.told ?? []) as readonly { readonly question: string; readonly says: string }[]
  return {
    lines: (row.lines as readonly FileRef[] | undefined) ?? [],
    last: [],
    told: Object.fromEntries(told.map(({ question, says }) => [question, says])),
  }
}
