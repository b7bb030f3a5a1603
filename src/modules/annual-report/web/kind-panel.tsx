import { Link } from 'react-router'
import type { PageView, RowView } from '../../../kernel/wire.ts'
import { registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { DueBadge } from '../../../web/ui/due-badge.tsx'
import { Loaded } from '../../../web/ui/loaded.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { StateTag } from '../../../web/ui/state-tag.tsx'
import type { Progress } from '../confirmation.ts'
import { kindNames } from '../report-kinds.ts'
import { disclosureReports, ruleOfLawReports } from '../reports.register.ts'
import type { ReportKind } from '../template/language.ts'
import { ProgressBar } from './progress-bar.tsx'
import { editorAddress, formerTablesAddress, reportApi } from './report-addresses.ts'
import { StartReport } from './start-report.tsx'

const registers = { 'rule-of-law': ruleOfLawReports, 'information-disclosure': disclosureReports } as const

interface KindPanelProps {
  readonly kind: ReportKind
  /** The year that is reported on now. */
  readonly year: number
}

export function KindPanel({ kind, year }: KindPanelProps) {
  const register = registers[kind]
  const reports = useGet<PageView>(`${registerApi(register.id)}?order=-year&limit=20`)
  return (
    <Panel title={kindNames[kind]}>
      <Loaded from={reports} lines={4}>
        {({ rows, can }) => {
          const current = rows.find(({ row }) => row.year === year)
          const former = rows.filter((row) => row !== current)
          return (
            <div className="stack">
              {current ? (
                <Current kind={kind} year={year} report={current} register={register.id} />
              ) : (
                <StartReport kind={kind} year={year} may={can.create} />
              )}
              {former.length > 0 && <Former kind={kind} reports={former} register={register.id} />}
              {kind === 'information-disclosure' && (
                <p>
                  <Link to={formerTablesAddress(year - 1)}>往年统计表的导入和勾稽核对</Link>
                </p>
              )}
            </div>
          )
        }}
      </Loaded>
    </Panel>
  )
}

interface CurrentProps {
  readonly kind: ReportKind
  readonly year: number
  readonly report: RowView
  readonly register: string
}

function Current({ kind, year, report, register }: CurrentProps) {
  const progress = useGet<Progress>(reportApi('progress', kind, year))
  return (
    <section className="report-current">
      <h3>
        <Link to={editorAddress(kind, year)}>{report.title}</Link>
      </h3>
      <p className="report-marks">
        <StateTag register={register} state={report.state} />
        <DueBadge due={report.due} left={report.left} />
      </p>
      <Loaded from={progress} lines={1}>
        {(now) => <ProgressBar progress={now} />}
      </Loaded>
    </section>
  )
}

const Former = ({
  kind,
  reports,
  register,
}: Pick<CurrentProps, 'kind' | 'register'> & { readonly reports: readonly RowView[] }) => (
  <ul className="report-former">
    {reports.map((report) => (
      <li key={report.id}>
        <Link to={editorAddress(kind, Number(report.row.year))}>{report.title}</Link>
        <StateTag register={register} state={report.state} />
      </li>
    ))}
  </ul>
)
