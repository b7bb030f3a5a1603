import { useState } from 'react'
import { type AnyProcedure, fromStates } from '../../kernel/procedure.ts'
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

/** What can be done with the rows that are ticked. */
export function BulkBar({ register, selection, columns }: BulkBarProps) {
  const procedure = procedureOf(register.id)
  const { roles } = useSession()
  const [step, setStep] = useState<string>()
  const steps = procedure ? bulkSteps(procedure, roles, new Set(selection.rows.map((row) => row.state ?? ''))) : []
  return (
    <>
      <div className="bulk-bar fade-in" role="toolbar" aria-label="批量操作">
        <b>已选 {selection.rows.length} 条</b>
        {procedure && (
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
                steps.map(({ id, name, count }) => (
                  <button
                    key={id}
                    type="button"
                    className="menu-button"
                    onClick={() => {
                      close()
                      setStep(id)
                    }}
                  >
                    {name}
                    <span className="faint">{count}</span>
                  </button>
                ))
              )
            }
          </Popover>
        )}
        <button
          type="button"
          className="button"
          onClick={() =>
            void copyRows(selection.rows, columns, register).then((ok) =>
              toast(ok ? '已复制，可粘贴到表格中' : '浏览器不允许复制，请改用导出'),
            )
          }
        >
          复制为表格
        </button>
        <button type="button" className="quiet" onClick={selection.clear}>
          取消选择
        </button>
      </div>
      {procedure && step && (
        <BulkStep
          register={register}
          procedure={procedure}
          step={step}
          rows={selection.rows}
          onClose={() => setStep(undefined)}
        />
      )}
    </>
  )
}

/** Steps that somebody with these roles may take in at least one of the states, by the number on the paper. */
function bulkSteps(procedure: AnyProcedure, roles: readonly string[], states: ReadonlySet<string>) {
  return Object.entries(procedure.steps).flatMap(([id, step]) => {
    const mine = step.by.some((role) => roles.includes(role.id)) && !step.track
    const from = fromStates(procedure, step)
    if (!mine || !from.some((state) => states.has(state))) return []
    return [{ id, name: step.name, count: step.number ?? '' }]
  })
}
