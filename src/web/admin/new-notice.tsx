import { type FormEvent, useState } from 'react'
import type { HolidayNotice } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/day.ts'
import { usePost } from '../api/use-post.ts'
import { Button } from '../ui/button.tsx'
import { DayInput } from '../ui/day-input.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { ProblemNote } from '../ui/reasons.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { toast } from '../ui/toast.tsx'
import { type HolidayDraft, newHoliday, noticeOf } from './holiday-draft.ts'
import { HolidayLine } from './holiday-line.tsx'

interface NewNoticeProps {
  readonly year: number
  readonly onClose: () => void
}
const names = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']

/** The State Council's notice of one year, typed in as it reads: for each holiday the days off and the days worked instead. */
export function NewNotice({ year: first, onClose }: NewNoticeProps) {
  const [year, setYear] = useState(String(first))
  const [source, setSource] = useState(`国务院办公厅关于${first}年部分节假日安排的通知`)
  const [publishedOn, setPublishedOn] = useState('')
  const [holidays, setHolidays] = useState<readonly HolidayDraft[]>(names.map(newHoliday))
  const posting = usePost<HolidayNotice, unknown>('/api/calendars')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await posting.send(
      noticeOf({ year: Number(year), source: source.trim(), publishedOn: publishedOn as Day }, holidays),
    )
    if (!answer) return
    toast('已录入，相关期限正在重算')
    onClose()
  }
  const change = (at: number, to: HolidayDraft) => setHolidays(holidays.with(at, to))
  return (
    <Dialog title="录入放假安排通知" as="drawer" wide onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <div className="bulk-fields">
          <TextInput label="年份" type="number" value={year} onChange={setYear} required />
          <DayInput label="公布日期" value={publishedOn} onChange={setPublishedOn} />
        </div>
        <TextInput label="通知名称和文号" value={source} onChange={setSource} required />
        {holidays.map((holiday, at) => (
          <HolidayLine key={holiday.key} holiday={holiday} onChange={(to) => change(at, to)} />
        ))}
        <Button look="quiet" onClick={() => setHolidays([...holidays, newHoliday('')])}>
          <Icon name="plus" />
          增加一个节日
        </Button>
        <ProblemNote problem={posting.problem} />
        <Button type="submit" look="primary" busy={posting.sending}>
          录入并重算期限
        </Button>
      </form>
    </Dialog>
  )
}
