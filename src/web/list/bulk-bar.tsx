import { useState } from 'react'
import { type AnyProcedure, fromStates, type Step } from '../../kernel/procedure.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { useSession } from '../app/session.tsx'
import { procedureOf } from '../catalog.ts'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { toast } from '../ui/toast.tsx'
import { BulkStep } from './bulk-step.tsx'
import type { Column } from './columns.tsx'
import { copyRows } from './copy-rows.ts'
import type { Selection } from './use-selection.ts'

interface BulkBarProps {
  readonly register: AnyRegister
  readonly selection: Selection
  readonly columns: readonly Column[]
}
interface Chosen {
  readonly id: string
  readonly step: Step
}

/** What can be done with the rows that are ticked. */
export function BulkBar({ register, selection, columns }: BulkBarProps) {
  const procedure = procedureOf(register.id)
  const { roles } = useSession()
  const [chosen, setChosen] = useState<Chosen>()
  const copy = async () => {
    const ok = await copyRows(selection.rows, columns, register)
    toast(ok ? '已复制，可粘贴到表格中' : '浏览器不允许复制，请改用导出')
  }
  return (
    <>
      <div className="bulk-bar fade-in" role="toolbar" aria-label="批量操作">
        <b>已选 {selection.rows.length} 条</b>
        {procedure && <StepMenu steps={bulkSteps(procedure, roles, selection)} onChoose={setChosen} />}
        <button type="button" className="button" onClick={() => void copy()}>
          复制为表格
        </button>
        <button type="button" className="quiet" onClick={selection.clear}>
          取消选择
        </button>
      </div>
      {procedure && chosen && (
        <BulkStep
          {...chosen}
          register={register}
          procedure={procedure}
          rows={selection.rows}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  )
}

interface StepMenuProps {
  readonly steps: readonly Chosen[]
  readonly onChoose: (chosen: Chosen) => void
}

const StepMenu = ({ steps, onChoose }: StepMenuProps) => (
  <Popover
    label={
      <>
        <Icon name="bulk" />
        批量办理
      </>
    }
  >
    {(close) =>
      steps.length === 0 ? (
        <p className="faint">所选记录没有您可以批量办理的步骤</p>
      ) : (
        steps.map((one) => (
          <button
            key={one.id}
            type="button"
            className="menu-button"
            onClick={() => {
              close()
              onChoose(one)
            }}
          >
            {one.step.name}
            <span className="faint">{one.step.number}</span>
          </button>
        ))
      )
    }
  </Popover>
)

/** Steps that somebody with these roles may take in at least one of the states. One that belongs to a track differs from case to case. */
function bulkSteps(procedure: AnyProcedure, roles: readonly string[], { rows }: Selection): readonly Chosen[] {
  const states = new Set(rows.map((row) => row.state ?? ''))
  return Object.entries(procedure.steps).flatMap(([id, step]) => {
    const isMine = step.by.some((role) => roles.includes(role.id)) && !step.track
    return isMine && fromStates(procedure, step).some((state) => states.has(state)) ? [{ id, step }] : []
  })
}
