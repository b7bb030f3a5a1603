import { useState } from 'react'
import type { RecordView } from '../../../kernel/wire.ts'
import { registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { procedureOf, registerById } from '../../../web/catalog.ts'
import { NamesKnown } from '../../../web/form/known-names.tsx'
import { StepsPanel } from '../../../web/record/steps-panel.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import type { Draft } from '../draft.ts'
import { ProgressBar } from './progress-bar.tsx'
import { ReportDeadline } from './report-deadline.tsx'
import { type Stage, stagesOf } from './stages.ts'
import { StartReport } from './start-report.tsx'

/** 起草 → 会议 → 签发 → 编号 → 报送 → 公开: where the report is, by when it must be out, and what can be done now. */
export function StageBar({ draft }: { readonly draft: Draft }) {
  const { report } = draft
  const record = useGet<RecordView>(report && registerApi(report.register, report.id))
  const [taking, setTaking] = useState(false)
  return (
    <section className="stage-bar">
      <div className="stage-line">
        <Stages stages={stagesOf(report?.state, record.data?.history ?? [])} />
        <div className="stage-side">
          {record.data && <ReportDeadline record={record.data} />}
          <ProgressBar progress={draft.progress} />
        </div>
        {record.data && (
          <div className="stage-doors">
            <Button aria-expanded={taking} onClick={() => setTaking(!taking)}>
              办理
              <Icon name={taking ? 'up' : 'down'} />
            </Button>
            <RegisterLink register={record.data.register} id={record.data.id}>
              办理经过
            </RegisterLink>
          </div>
        )}
      </div>
      {!report && <StartReport kind={draft.kind} year={draft.year} may />}
      {record.data && taking && <Taking record={record.data} reload={record.reload} />}
    </section>
  )
}

const Stages = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol className="stages">
    {stages.map(({ id, name, is, on, by }) => (
      <li key={id} className={`stage stage-${is}`} aria-current={is === 'now' ? 'step' : undefined}>
        <i>{is === 'done' && <Icon name="check" />}</i>
        <b>{name}</b>
        <small title={by}>{on ?? (is === 'now' ? '进行中' : '')}</small>
      </li>
    ))}
  </ol>
)

interface TakingProps {
  readonly record: RecordView
  readonly reload: () => void
}

/** The steps of the report's own record, without leaving the desk. */
function Taking({ record, reload }: TakingProps) {
  const register = registerById(record.register)
  if (!register) return null
  const parts = { record, reload, register, procedure: procedureOf(record.register) }
  return (
    <NamesKnown given={record.names}>
      <StepsPanel {...parts} />
    </NamesKnown>
  )
}
