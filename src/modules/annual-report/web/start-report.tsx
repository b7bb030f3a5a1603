import { useNavigate } from 'react-router'
import type { SavedView } from '../../../kernel/wire.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { Button } from '../../../web/ui/button.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import type { ReportKind } from '../template/language.ts'
import { editorAddress, reportApi } from './report-addresses.ts'

interface StartReportProps {
  readonly kind: ReportKind
  readonly year: number
  readonly may: boolean
}

/** The report of a year that nobody has begun. The draft can be looked at before. */
export function StartReport({ kind, year, may }: StartReportProps) {
  const navigate = useNavigate()
  const post = usePost<{ readonly kind: ReportKind; readonly year: number }, SavedView>(reportApi('reports'))
  const start = async () => {
    if (await post.send({ kind, year })) await navigate(editorAddress(kind, year))
  }
  return (
    <section className="report-current">
      <h3>{year}年的报告尚未登记</h3>
      <p className="button-row">
        {may && (
          <Button look="primary" busy={post.sending} onClick={() => void start()}>
            登记并开始起草
          </Button>
        )}
        <Button onClick={() => void navigate(editorAddress(kind, year))}>先看数据</Button>
      </p>
      <ProblemNote problem={post.problem} />
    </section>
  )
}
