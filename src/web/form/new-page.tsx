import './form.css'
import { useParams } from 'react-router'
import { listAddress } from '../api/addresses.ts'
import { NotFound } from '../app/not-found.tsx'
import { moduleName, moduleOf, procedureOf, registerById } from '../catalog.ts'
import { Page } from '../ui/page.tsx'
import { citeAll } from './cite-all.ts'
import { NamesKnown } from './known-names.tsx'
import { OpeningForm } from './opening-form.tsx'

/** A new row of any register: the opening of a case where a procedure keeps it. */
export function NewPage() {
  const { module = '', noun = '' } = useParams()
  const register = registerById(`${module}.${noun}`)
  if (!register) return <NotFound />
  const procedure = procedureOf(register.id)
  return (
    <Page
      title={procedure?.opening.name ?? `登记${register.name}`}
      trail={[{ name: moduleName(moduleOf(register.id)) }, { name: register.name, to: listAddress(register.id) }]}
      note={register.basis.length > 0 && `依据：${citeAll(register.basis)}`}
    >
      <NamesKnown>
        <OpeningForm key={register.id} register={register} procedure={procedure} />
      </NamesKnown>
    </Page>
  )
}
