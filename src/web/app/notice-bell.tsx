import { Link } from 'react-router'
import type { HomeView } from '../../kernel/wire.ts'
import { withinApp } from '../api/addresses.ts'
import { ask } from '../api/ask.ts'
import { forgetAll } from '../api/cache.ts'
import { useGet } from '../api/use-get.ts'
import { Blank } from '../ui/blank.tsx'
import { Icon } from '../ui/icon.tsx'
import { InstantText } from '../ui/instant-text.tsx'
import { Popover } from '../ui/popover.tsx'
import { useSession } from './session.tsx'

type Notices = { readonly notices: HomeView['notices'] }

/** Unread notices; opening what one is about, or ticking it off, marks it read. */
export function NoticeBell() {
  const { data } = useGet<Notices>('/api/notices')
  const notices = data?.notices ?? []
  return (
    <Popover
      className="top-button"
      align="end"
      title={notices.length > 0 ? `${notices.length} 条未读提醒` : '没有未读提醒'}
      label={
        <>
          <Icon name="bell" />
          {notices.length > 0 && <span className="count">{notices.length > 99 ? '99+' : notices.length}</span>}
        </>
      }
    >
      {(close) =>
        notices.length === 0 ? <Blank title="没有未读提醒" /> : <NoticeList notices={notices} onOpen={close} />
      }
    </Popover>
  )
}

interface NoticeListProps {
  readonly notices: HomeView['notices']
  readonly onOpen?: () => void
  /** How many others there are. */
  readonly more?: number
}

export function NoticeList({ notices, onOpen, more = 0 }: NoticeListProps) {
  // The demonstration lives on a day of its own: the hour at which it was made would only confuse.
  const { demonstration } = useSession()
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li key={notice.id}>
          <div>
            {notice.opens ? (
              <Link
                to={withinApp(notice.opens)}
                onClick={() => {
                  void markRead(notice.id)
                  onOpen?.()
                }}
              >
                {notice.says}
              </Link>
            ) : (
              notice.says
            )}
            {!demonstration && <InstantText at={notice.at} />}
          </div>
          <button
            type="button"
            className="quiet"
            onClick={() => void markRead(notice.id)}
            aria-label={`标为已读：${notice.says}`}
            title="标为已读"
          >
            <Icon name="check" />
          </button>
        </li>
      ))}
      {more > 0 && <li className="faint">另有 {more} 条，见右上角的铃铛</li>}
    </ul>
  )
}

async function markRead(id: string): Promise<void> {
  await ask('POST', `/api/notices/${encodeURIComponent(id)}/read`, { body: {} }).catch(() => {})
  forgetAll()
}
