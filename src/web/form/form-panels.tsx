import { Suspense } from 'react'
import { useDoors } from '../app/doors.tsx'
import { Busy } from '../ui/busy.tsx'
import type { Values } from './form-values.ts'

/** What modules show beside the form with which a row of theirs is opened. */
export function FormPanels({ register, values }: { readonly register: string; readonly values: Values }) {
  const doors = useDoors()
  const panels = doors.of.flatMap(({ door }) => door.formPanels ?? []).filter((panel) => panel.register === register)
  return panels.map(({ id, Panel }) => (
    <Suspense key={id} fallback={<Busy />}>
      <Panel values={values} />
    </Suspense>
  ))
}
