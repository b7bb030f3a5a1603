import type { ServerDoor } from '../../server/door.ts'
import { chaseRoute, tellChased } from './server-chase.ts'
import { cancelOpenSheets, noteCollected, splitToSections, tellCollected } from './server-contributions.ts'
import { dailyRound } from './server-daily.ts'
import { hintsRoute, typedHintsRoute } from './server-hints.ts'

export const server: ServerDoor = {
  reactions: [splitToSections, tellCollected, noteCollected, tellChased, ...cancelOpenSheets],
  jobs: [dailyRound],
  routes: [hintsRoute, typedHintsRoute, chaseRoute],
}
