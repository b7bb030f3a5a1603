import type { PageView, RecordView } from '../../../kernel/wire.ts'
import { registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { Button } from '../../../web/ui/button.tsx'
import { DueBadge } from '../../../web/ui/due-badge.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import { StateTag } from '../../../web/ui/state-tag.tsx'
import { toast } from '../../../web/ui/toast.tsx'
import { contributions } from '../contributions.register.ts'

interface PanelProps {
  readonly record: RecordView
  readonly reload: () => void
}

/** 科室协办: who has answered and who keeps the office waiting; those are chased with one click. */
export function SectionsPanel({ record, reload }: PanelProps) {
  const sheets = useGet<PageView>(`${registerApi(contributions.id)}?f=request.is:${encodeURIComponent(record.id)}`)
  const chase = usePost<object, { readonly chased: readonly unknown[] }>(
    `/api/information-requests/requests/${encodeURIComponent(record.id)}/chase`,
  )
  const mayChase = record.steps.some(({ step, permitted }) => step === 'chase' && permitted)
  const send = async () => {
    const done = await chase.send({})
    if (!done) return
    toast(`已向${done.chased.length}个科室发出督办单`)
    reload()
  }
  return (
    <Loaded from={sheets} lines={2}>
      {({ rows }) => {
        const waiting = rows.filter(({ state }) => state === 'asked').length
        return rows.length === 0 ? (
          <p className="faint">还没有分办到科室。</p>
        ) : (
          <div className="stack">
            <ul className="link-list">
              {rows.map(({ id, title, state, due, left, row }) => (
                <li key={id}>
                  <RegisterLink register={contributions.id} id={id}>
                    {record.names[String(row.section)] ?? title}
                  </RegisterLink>
                  <small>
                    <StateTag register={contributions.id} state={state} /> <DueBadge due={due} left={left} />
                  </small>
                </li>
              ))}
            </ul>
            <ProblemNote problem={chase.problem} />
            {waiting > 0 && mayChase && (
              <Button small look="primary" busy={chase.sending} onClick={send}>
                一键督办（{waiting}个科室）
              </Button>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
