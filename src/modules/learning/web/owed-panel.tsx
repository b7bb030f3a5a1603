import { Link } from 'react-router'
import { listAddress } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { Loaded } from '../../../web/ui/loaded.tsx'
import type { Owed } from '../owed.ts'
import { platformRecords } from '../platform-records.register.ts'

const shown = 4

/** Who of one's own unit still owes hours of learning: each leads to what the platforms say of him. */
export function OwedPanel() {
  const owed = useGet<Owed>('/api/learning/owed')
  return (
    <Loaded from={owed} lines={2}>
      {({ year, least, people, short }) => (
        <>
          <p className="faint">
            {year}年度每人应当达到{least}分钟；
            {short.length === 0 ? `${people}人都已达到。` : `${people}人中${short.length}人还没有达到。`}
          </p>
          <ul className="link-list">
            {short.slice(0, shown).map(({ id, name, unit, minutes }) => (
              <li key={id}>
                <Link to={listAddress(platformRecords.id, `f=learner.is:${id}`)}>
                  {name}　还差{least - minutes}分钟
                </Link>
                <small>
                  {unit}，已学{minutes}分钟
                </small>
              </li>
            ))}
          </ul>
          {short.length > shown && <p className="faint">另有{short.length - shown}人，见“平台学习记录”。</p>}
        </>
      )}
    </Loaded>
  )
}
