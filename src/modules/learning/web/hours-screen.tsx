import { useState } from 'react'
import { Link } from 'react-router'
import { reportYear } from '../../../kernel/report-year.ts'
import { listAddress } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Blank } from '../../../web/ui/blank.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { YearSelect } from '../../../web/ui/year-select.tsx'
import { HOUR_MINUTES, type Hours, hoursOf, minutesOf, type Studied } from '../hours.ts'
import { platformRecords } from '../platform-records.register.ts'

/** 人员学时: everybody within reach against the least of the year, from sessions and platforms together. */
export function HoursScreen() {
  const { today } = useSession()
  const last = reportYear(today)
  const [year, setYear] = useState(last)
  const hours = useGet<Hours>(`/api/learning/hours?year=${year}`)
  return (
    <Page
      title="人员学时"
      note={`集中学法、讲座和培训按到场计学时；平台学习时长每${HOUR_MINUTES}分钟折算一学时，同一平台几次导出的取最大值。不足一学时的不计。`}
      actions={<YearSelect value={year} onChange={setYear} around={last} label="年度" />}
    >
      <Loaded from={hours}>{(data) => <HoursTable {...data} />}</Loaded>
    </Page>
  )
}

function HoursTable({ year, least, people }: Hours) {
  const short = people.filter((one) => hoursOf(minutesOf(one)) < least).length
  if (people.length === 0)
    return (
      <Panel>
        <Blank title="没有可以查看的人员">人员和任职在“组织机构”中登记</Blank>
      </Panel>
    )
  return (
    <Panel title={`${year}年度应当达到${least}学时`} aside={`${people.length}人，未达到${short}人`} flush>
      <div className="list-scroll">
        <table className="list plain">
          <thead>
            <tr>
              <th scope="col">姓名、科室（单位）</th>
              <th scope="col" className="end">
                集中学法
              </th>
              <th scope="col" className="end">
                平台
              </th>
              <th scope="col" className="end">
                合计
              </th>
              <th scope="col" className="end">
                还差
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => (
              <PersonLine key={one.id} one={one} least={least} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

function PersonLine({ one, least }: { readonly one: Studied; readonly least: number }) {
  const hours = hoursOf(minutesOf(one))
  return (
    <tr>
      <td>
        <Link to={listAddress(platformRecords.id, `f=learner.is:${one.id}`)}>{one.name}</Link>
        <br />
        <small className="faint">{one.unit}</small>
      </td>
      <td className="end">{hoursOf(one.sessions)}</td>
      <td className="end">{hoursOf(one.platforms)}</td>
      <td className="end">{hours}</td>
      <td className="end">{hours >= least ? <Tag tone="good">达到</Tag> : <Tag tone="warn">{least - hours}</Tag>}</td>
    </tr>
  )
}
