import type { ServerDoor } from '../../server/door.ts'
import { bulletinRoute } from './server/bulletin.ts'
import { chaseRoute } from './server/chase.ts'
import { caseCheckRoute, checkRoute } from './server/check-routes.ts'
import { compareSnapshot, snapshotTaken } from './server/compare-snapshot.ts'
import { heatMapRoute } from './server/heat-map.ts'
import { lastToldRoute } from './server/making/last-told-route.ts'
import { makeRoute, templateRoute } from './server/making/make-route.ts'
import { rankingRoute } from './server/ranking.ts'
import { checkSubmitted, selfCheck } from './server/self-check.ts'

export const server: ServerDoor = {
  reactions: [...checkSubmitted, ...snapshotTaken],
  jobs: [selfCheck, compareSnapshot],
  routes: [
    checkRoute,
    caseCheckRoute,
    heatMapRoute,
    rankingRoute,
    chaseRoute,
    bulletinRoute,
    templateRoute,
    makeRoute,
    lastToldRoute,
  ],
}
