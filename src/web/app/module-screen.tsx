import { Route, Routes, useParams } from 'react-router'
import { Busy } from '../ui/busy.tsx'
import { useDoors } from './doors.tsx'
import { NotFound } from './not-found.tsx'

/** A screen that a module brings along, at the address that its door names. */
export function ModuleScreen() {
  const { module } = useParams()
  const doors = useDoors()
  if (!doors.loaded) return <Busy lines={8} />
  const screens = doors.of.filter((one) => one.module === module).flatMap((one) => one.door.screens ?? [])
  return (
    <Routes>
      {screens.map(({ path, Screen }) => (
        <Route key={path} path={path} element={<Screen />} />
      ))}
      <Route path="*" element={<NotFound />} />
    </Routes>
  )
}
