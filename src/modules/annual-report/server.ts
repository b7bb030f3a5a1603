import type { ServerDoor } from '../../server/door.ts'
import { formerForm } from './server/former-form.ts'
import { reactions } from './server/reactions.ts'
import { routes } from './server/routes.ts'

export { type BuiltReport, buildReport } from './server/build.ts'
export { type Verification, verifyReport } from './server/verify.ts'

export const server: ServerDoor = { reactions, routes, forms: [formerForm] }
