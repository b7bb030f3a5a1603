import './report.css'
import { Link } from 'react-router'
import { yearOf } from '../../../kernel/day.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Busy } from '../../../web/ui/busy.tsx'
import type { Progress } from '../confirmation.ts'
import { kindNames } from '../report-kinds.ts'
import type { ReportKind } from '../template/language.ts'
import { ProgressBar } from './progress-bar.tsx'
import { editorAddress, reportApi } from './report-addresses.ts'

/** On the homes of those who keep the reports: how many figures still wait for the word of a section head. */
export function ReportProgress() {
  const year = yearOf(useSession().today) - 1
  return (
    <ul className="side-list">
      {(Object.keys(kindNames) as ReportKind[]).map((kind) => (
        <li key={kind}>
          <Link to={editorAddress(kind, year)}>
            {year}年{kindNames[kind]}
          </Link>
          <KindProgress kind={kind} year={year} />
        </li>
      ))}
    </ul>
  )
}

/** A report that cannot be read from here says nothing rather than an error on the home. */
function KindProgress({ kind, year }: { readonly kind: ReportKind; readonly year: number }) {
  const { data, loading } = useGet<Progress>(reportApi('progress', kind, year))
  if (data) return <ProgressBar progress={data} />
  return loading ? <Busy lines={1} /> : null
}
