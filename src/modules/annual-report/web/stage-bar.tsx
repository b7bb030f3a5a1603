import { useState } from 'react'
import type { RecordView } from '../../../kernel/wire.ts'
import { registerApi } from '../../../web/api/addresses.ts'
import { useGet } from '../../../web/api/use-get.ts'
import { procedureOf, registerById } from '../../../web/catalog.ts'
import { NamesKnown } from '../../../web/form/known-names.tsx'
import { LeadingDeadline } from '../../../web/record/leading-deadline.tsx'
import { StepsPanel } from '../../../web/record/steps-panel.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { RegisterLink } from '../../../web/ui/register-link.tsx'
import type { Draft } from '../draft.ts'
import { ProgressBar } from './progress-bar.tsx'
import { type Stage, stagesOf } from './stages.ts'
import { StartReport } from './start-report.tsx'

/** 起草 → 会议 → 签发 → 编号 → 报送 → 公开: where the report is, by when it must be out, and what can be done now. */
export function StageBar({ draft }: { readonly draft: Draft }) {
  const { report } = draft
  const record = useGet<RecordView>(report && registerApi(report.register, report.id))
  return (
    <section className="stage-bar">
      <div className="stage-line">
        <Stages stages={stagesOf(report?.state, record.data?.history ?? [])} />
        <ProgressBar progress={draft.progress} />
      </div>
      {report ? (
        record.data && <Taking record={record.data} reload={record.reload} />
      ) : (
        <StartReport kind={draft.kind} year={draft.year} may />
      )}
    </section>
  )
}

const Stages = ({ stages }: { readonly stages: readonly Stage[] }) => (
  <ol className="stages">
    {stages.map(({ id, name, is, on, by }) => (
      <li key={id} className={`stage stage-${is}`} aria-current={is === 'now' ? 'step' : undefined}>
        <i>{is === 'done' && <Icon name="check" />}</i>
        <b>{name}</b>
        <small>{on ? `${on}${by ? ` ${by}` : ''}` : is === 'now' ? '进行中' : ''}</small>
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
  const [open, setOpen] = useState(false)
  const register = registerById(record.register)
  if (!register) return null
  const parts = { record, reload, register, procedure: procedureOf(record.register) }
  return (
    <NamesKnown given={record.names}>
      <div className="stage-taking">
        <LeadingDeadline {...parts} />
        <p className="button-row">
          <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon name={open ? 'up' : 'down'} />
            办理：提请会议、签发、编号、报送、公开
          </button>
          <RegisterLink register={record.register} id={record.id}>
            办理经过和留痕
          </RegisterLink>
        </p>
        {open && <StepsPanel {...parts} />}
      </div>
    </NamesKnown>
  )
}
