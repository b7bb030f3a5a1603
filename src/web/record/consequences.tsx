import { cite } from '../../kernel/law.ts'
import type { AnyProcedure, Step } from '../../kernel/procedure.ts'
import type { RecordView } from '../../kernel/wire.ts'

interface ConsequencesProps {
  readonly record: RecordView
  readonly procedure: AnyProcedure | undefined
  readonly step: Step
}

/** What taking a step does, and on which basis. */
export function Consequences({ procedure, record, step }: ConsequencesProps) {
  const to = step.to && step.to !== record.state ? procedure?.states[step.to]?.name : undefined
  return (
    <p className="consequences">
      <span>依据：{cite(step.basis)}</span>
      {step.actor && <span>由{step.actor}作出，您负责记录</span>}
      {to && <span>办理后状态变为“{to}”</span>}
      {step.letter && <span>将生成《{step.letter.name}》</span>}
    </p>
  )
}
