import type { ServerDoor } from '../../server/door.ts'
import { statementRoute } from './server-statement.ts'

export const server: ServerDoor = { routes: [statementRoute] }
