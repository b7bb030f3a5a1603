import { Link } from 'react-router'
import { screenAddress } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { type Hours, hoursOf, minutesOf } from '../hours.ts'

const shown = 4

/** Who of one's own unit still owes hours of study. */
export function HoursPanel() {
  const hours = useGet<Hours>('/api/learning/hours?own=1')
  return (
    <Loaded from={hours} lines={2}>
      {({ year, least, people }) => {
        const short = people.filter((one) => hoursOf(minutesOf(one)) < least)
        return (
          <>
            <p className="faint">
              {year}年度每人应当达到{least}学时；
              {short.length === 0
                ? `${people.length}人都已达到。`
                : `${people.length}人中${short.length}人还没有达到。`}
            </p>
            <ul className="link-list">
              {short.slice(0, shown).map((one) => (
                <li key={one.id}>
                  <Link to={screenAddress('learning', '/hours')}>
                    {one.name}　还差{least - hoursOf(minutesOf(one))}学时
                  </Link>
                  <small>
                    {one.unit}，已学{hoursOf(minutesOf(one))}学时
                  </small>
                </li>
              ))}
            </ul>
            {short.length > shown && <p className="faint">另有{short.length - shown}人，见“人员学时”。</p>}
          </>
        )
      }}
    </Loaded>
  )
}
