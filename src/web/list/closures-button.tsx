import { lazy, Suspense, useState } from 'react'
import type { AnyRegister } from '../../kernel/register.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

const ClosuresDialog = lazy(() =>
  import('./closures-dialog.tsx').then(({ ClosuresDialog }) => ({ default: ClosuresDialog })),
)

interface ClosuresButtonProps {
  readonly register: AnyRegister
  /** Whether the person may close a year, or only look. */
  readonly may: boolean
}

export function ClosuresButton({ register, may }: ClosuresButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="check" />
        年度结账
      </Button>
      {open && (
        <Suspense>
          <ClosuresDialog register={register} may={may} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
