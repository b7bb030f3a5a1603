import type { ServerDoor } from '../../server/door.ts'
import { checkSubmitted, selfCheck } from './server/self-check.ts'

export const server: ServerDoor = { reactions: checkSubmitted, jobs: [selfCheck] }
