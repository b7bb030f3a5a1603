import { useState } from 'react'
import type { DayRange } from '../../kernel/calendar.ts'
import type { CalendarYearView } from '../../kernel/wire-administration.ts'
import { useGet } from '../api/use-get.ts'
import { Button } from '../ui/button.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Icon } from '../ui/icon.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'
import { NewNotice } from './new-notice.tsx'

interface CalendarsView {
  readonly years: readonly CalendarYearView[]
  readonly lastAnnouncedYear: number
}

/** The arrangements of holidays by which working days are counted, the newest year first. */
export function CalendarsPage() {
  const got = useGet<CalendarsView>('/api/calendars')
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title="放假安排"
      note="工作日按国务院办公厅每年的通知计算；尚未公布的年份按双休推算，届满日标为暂计，录入通知后自动重算并留痕"
      actions={
        <Button look="primary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          录入通知
        </Button>
      }
      narrow
    >
      <Loaded from={got} lines={10}>
        {({ years, lastAnnouncedYear }) => (
          <>
            {years
              .toSorted((a, b) => b.year - a.year)
              .map((year) => (
                <Year key={year.year} view={year} open={year.year >= lastAnnouncedYear - 1} />
              ))}
            {adding && <NewNotice year={lastAnnouncedYear + 1} onClose={() => setAdding(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Year({ view, open }: { readonly view: CalendarYearView; readonly open: boolean }) {
  return (
    <Panel>
      <details className="calendar-year" open={open}>
        <summary>
          <b>{view.year} 年</b>
          <Tag tone={view.announced ? 'good' : 'warn'}>{view.announced ? '已公布' : '尚未公布'}</Tag>
          <span className="faint">{view.workingDays} 个工作日</span>
        </summary>
        {view.notices.map((notice) => (
          <div key={notice.source} className="calendar-notice">
            <p>
              {notice.source}（<DayText day={notice.publishedOn} />
              公布）{notice.layer && <Tag>{notice.layer}</Tag>}
            </p>
            <dl className="pairs">
              {Object.entries(notice.off).map(([name, ranges]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {ranges.map(rangeText).join('、')} 放假
                    {notice.work[name] && `；${notice.work[name].join('、')} 上班`}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </details>
    </Panel>
  )
}

const rangeText = (range: DayRange): string => (typeof range === 'string' ? range : `${range[0]} 至 ${range[1]}`)
