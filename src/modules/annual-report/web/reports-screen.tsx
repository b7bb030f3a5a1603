import './report.css'
import { yearOf } from '../../../kernel/day.ts'
import { useSession } from '../../../web/app/session.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { kindNames } from '../report-kinds.ts'
import type { ReportKind } from '../template/language.ts'
import { KindPanel } from './kind-panel.tsx'

/** Both reports: the year that is due now, and the former ones. */
export function ReportsScreen() {
  const { today } = useSession()
  const year = yearOf(today) - 1
  return (
    <Page
      title="年度报告编制"
      note="报告中的每个数字都由台账记录计数得出，可以打开到记录和佐证材料；佐证不齐的，一律印作“＊”并说明还在等待什么。"
    >
      <div className="report-kinds">
        {(Object.keys(kindNames) as ReportKind[]).map((kind) => (
          <KindPanel key={kind} kind={kind} year={year} />
        ))}
      </div>
    </Page>
  )
}
