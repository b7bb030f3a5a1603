import './record.css'
import { useParams } from 'react-router'
import type { RecordView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { useGet } from '../api/use-get.ts'
import { NotFound } from '../app/not-found.tsx'
import { registerById } from '../catalog.ts'
import { NamesKnown } from '../form/known-names.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { RecordSheet } from './record-sheet.tsx'

/** The page of one row of any register; of a case, where a procedure keeps it. */
export function RecordPage() {
  const { module = '', noun = '', id = '' } = useParams()
  const register = registerById(`${module}.${noun}`)
  const record = useGet<RecordView>(register && registerApi(register.id, id))
  if (!register || (record.problem?.problem === 'not-found' && !record.data)) return <NotFound />
  return (
    <Loaded from={record} lines={8}>
      {(view) => (
        <NamesKnown given={view.names}>
          <RecordSheet key={view.id} record={view} register={register} reload={record.reload} />
        </NamesKnown>
      )}
    </Loaded>
  )
}
