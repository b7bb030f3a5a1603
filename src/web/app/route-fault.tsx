import { isRouteErrorResponse, useRouteError } from 'react-router'
import { FaultPage } from './fault-page.tsx'
import { NotFound } from './not-found.tsx'

/** A new version on the server takes the former files away; loading the page again fetches the new ones. */
const outdated = /dynamically imported module|Importing a module script failed|preload/i

/** What a screen throws, inside the shell where that still stands. */
export function RouteFault() {
  const fault = useRouteError()
  if (isRouteErrorResponse(fault) && fault.status === 404) return <NotFound />
  if (fault instanceof Error && outdated.test(fault.message))
    return <FaultPage fault="系统已更新，请重新载入页面以使用新版本" />
  return <FaultPage fault={fault} />
}
