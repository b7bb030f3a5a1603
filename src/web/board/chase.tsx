import { type FormEvent, useState } from 'react'
import { type Day, dayNumber, dayOf } from '../../kernel/day.ts'
import type { ReasonView, RecordView } from '../../kernel/wire.ts'
import type { BoardRow } from '../../kernel/wire-board.ts'
import { nationalCalendar } from '../../law/calendar/index.ts'
import { registerApi } from '../api/addresses.ts'
import { ask } from '../api/ask.ts'
import { forgetAll } from '../api/cache.ts'
import { problemFrom } from '../api/problem.ts'
import { newKey } from '../api/use-post.ts'
import { useSession } from '../app/session.tsx'
import { Button } from '../ui/button.tsx'
import { DayInput } from '../ui/day-input.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Reasons } from '../ui/reasons.tsx'
import { toast } from '../ui/toast.tsx'
import { type ChaseOrder, chaseData, chaseStep, chaseStepId } from './chase-step.ts'

interface ChaseProps {
  readonly rows: readonly BoardRow[]
  readonly onClose: () => void
}
/** Two working days, the day of the order not counted. */
const dayAfter = (today: Day): Day => dayOf(nationalCalendar.plusWorking(dayNumber(today), 2))
const standard = '请立即办理并反馈办理情况；确有困难的，请书面说明原因。'

/** One demand, a 督办单 for each case. What was refused stays in the window with its reasons. */
export function Chase({ rows, onClose }: ChaseProps) {
  const { today } = useSession()
  const [demand, setDemand] = useState(standard)
  const [before, setBefore] = useState<string>(() => dayAfter(today))
  const [done, setDone] = useState(0)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly ReasonView[]>([])
  const cases = [...new Map(rows.map((row) => [`${row.register}/${row.id}`, row])).values()]
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const reasons: ReasonView[] = []
    for (const row of cases) {
      reasons.push(...(await chase(row, { demand: demand.trim(), before })))
      setDone((count) => count + 1)
    }
    setBusy(false)
    forgetAll()
    setRefused(reasons)
    if (reasons.length > 0) return
    toast(`已发出 ${cases.length} 份督办单`)
    onClose()
  }
  return (
    <Dialog title={cases.length > 1 ? `督办 ${cases.length} 件` : '督办'} onClose={busy ? undefined : onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <ul className="chase-list">
          {cases.map((row) => (
            <li key={`${row.register}/${row.id}`}>{row.title}</li>
          ))}
        </ul>
        <label className="text-input">
          <span className="field-label">督办要求</span>
          <textarea className="input" required value={demand} onChange={(event) => setDemand(event.target.value)} />
        </label>
        <DayInput label="反馈时限" value={before} onChange={setBefore} />
        <p className="input-note">督办单送承办科室，不载明申请人的身份信息；督办本身留痕，不改变期限。</p>
        {refused.length > 0 && <Reasons reasons={refused} />}
        <Button type="submit" look="primary" busy={busy}>
          {busy ? `正在发出（${done}/${cases.length}）` : '发出督办单'}
        </Button>
      </form>
    </Dialog>
  )
}

async function chase(row: BoardRow, order: ChaseOrder): Promise<readonly ReasonView[]> {
  try {
    const step = chaseStep(row.register)
    if (!step) return [{ says: `「${row.title}」没有督办这一步` }]
    const record = await ask<RecordView>('GET', registerApi(row.register, row.id))
    const body = { data: chaseData(step, record, order), version: record.version }
    await ask('POST', registerApi(row.register, row.id, 'steps', chaseStepId), { body, key: newKey() })
    return []
  } catch (thrown) {
    return problemFrom(thrown).reasons.map((reason) => ({ ...reason, says: `${row.title}：${reason.says}` }))
  }
}
