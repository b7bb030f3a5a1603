import type { ServerDoor } from '../../server/door.ts'
import { caseCheckRoute, checkRoute } from './server/check-routes.ts'
import { heatMapRoute } from './server/heat-map.ts'
import { checkSubmitted, selfCheck } from './server/self-check.ts'

export const server: ServerDoor = {
  reactions: checkSubmitted,
  jobs: [selfCheck],
  routes: [checkRoute, caseCheckRoute, heatMapRoute],
}
