import type { ServerDoor } from '../../server/door.ts'
import { reactions } from './server/reactions.ts'
import { routes } from './server/routes.ts'

export { type BuiltReport, buildReport } from './server/build.ts'
export { type Verification, verifyReport } from './server/verify.ts'

export const server: ServerDoor = { reactions, routes }
