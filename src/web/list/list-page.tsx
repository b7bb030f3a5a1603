import { useParams } from 'react-router'
import { NotFound } from '../app/not-found.tsx'
import { useSession } from '../app/session.tsx'
import { registerById } from '../catalog.ts'
import { RegisterList } from './register-list.tsx'

/** The list of any register. */
export function ListPage() {
  const { module, noun } = useParams()
  const register = registerById(`${module}.${noun}`)
  const { roles } = useSession()
  if (!register?.access.read.some((role) => roles.includes(role.id))) return <NotFound />
  return <RegisterList key={register.id} register={register} />
}
