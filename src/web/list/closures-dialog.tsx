import { useState } from 'react'
import { yearOf } from '../../kernel/day.ts'
import type { AnyRegister } from '../../kernel/register.ts'
import { registerApi } from '../api/addresses.ts'
import { useGet } from '../api/use-get.ts'
import { useSession } from '../app/session.tsx'
import { Blank } from '../ui/blank.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { CloseYear } from './close-year.tsx'
import { type Closure, ClosureLine } from './closure-line.tsx'

interface ClosuresDialogProps {
  readonly register: AnyRegister
  readonly may: boolean
  readonly onClose: () => void
}
const years = 4

/** Which units have declared a year of the register complete. That declaration is the evidence of a zero. */
export function ClosuresDialog({ register, may, onClose }: ClosuresDialogProps) {
  const { today } = useSession()
  const [year, setYear] = useState(yearOf(today) - 1)
  const got = useGet<{ readonly closures: readonly Closure[] }>(`${registerApi(register.id, 'closures')}?year=${year}`)
  return (
    <Dialog title={`年度结账：${register.name}`} wide onClose={onClose}>
      <p className="faint">
        结账是单位声明一个年度的登记已经齐全：此后该年度没有登记的，即为零。未结账的，报告中的相关数字一律印作“＊”。
      </p>
      <div className="button-row" role="toolbar" aria-label="年度">
        {Array.from({ length: years }, (_, back) => yearOf(today) - back).map((one) => (
          <button
            key={one}
            type="button"
            className="button button-small"
            aria-pressed={one === year}
            onClick={() => setYear(one)}
          >
            {one} 年
          </button>
        ))}
      </div>
      <Loaded from={got}>
        {({ closures }) =>
          closures.length === 0 ? (
            <Blank icon="hourglass" title={`${year} 年还没有单位结账`} />
          ) : (
            <ul className="closures">
              {closures.map((closure) => (
                <ClosureLine key={closure.unit} register={register.id} closure={closure} may={may} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {may && <CloseYear key={year} register={register.id} year={year} />}
    </Dialog>
  )
}
