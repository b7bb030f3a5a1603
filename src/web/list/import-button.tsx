import { lazy, Suspense, useState } from 'react'
import type { AnyRegister } from '../../kernel/register.ts'
import { Icon } from '../ui/icon.tsx'

const ImportWizard = lazy(() => import('./import-wizard.tsx').then(({ ImportWizard }) => ({ default: ImportWizard })))

export function ImportButton({ register }: { readonly register: AnyRegister }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Icon name="import" />
        导入
      </button>
      {open && (
        <Suspense>
          <ImportWizard register={register} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
