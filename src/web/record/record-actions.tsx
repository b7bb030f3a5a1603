import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { AmendDialog } from './amend-dialog.tsx'
import type { RecordParts } from './record-parts.ts'

/** What can be done with the record as a whole. */
export function RecordActions(parts: RecordParts) {
  const [amending, setAmending] = useState(false)
  return (
    <>
      <Button onClick={() => window.print()}>打印</Button>
      {parts.record.can.amend && <Button onClick={() => setAmending(true)}>更正</Button>}
      {amending && <AmendDialog {...parts} onClose={() => setAmending(false)} />}
    </>
  )
}
