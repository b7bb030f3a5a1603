import type { ServerDoor } from '../../server/door.ts'
import { cancelOpenSheets, splitToSections } from './server-contributions.ts'
import { dailyRound } from './server-daily.ts'
import { hintsRoute, typedHintsRoute } from './server-hints.ts'

export const server: ServerDoor = {
  reactions: [splitToSections, cancelOpenSheets],
  jobs: [dailyRound],
  routes: [hintsRoute, typedHintsRoute],
}
