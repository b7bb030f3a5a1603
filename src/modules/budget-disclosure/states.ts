import type { Step } from '../../kernel/procedure.ts'
import type { PublicationFields } from './publications.register.ts'

export const states = {
  compiling: { name: '待编制（政府）' },
  waitingLetter: { name: '待财政批复' },
  waitingRelay: { name: '待主管部门批复' },
  preparing: { name: '待编制' },
  checking: { name: '检查中' },
  checked: { name: '已检查，待签发' },
  signed: { name: '已签发，待公开' },
  published: { name: '已公开，待核验' },
  mending: { name: '待整改' },
  proven: { name: '已核验', ends: true },
  exempt: { name: '依法不公开', ends: true },
} as const

/** Before it stands published, or is exempt. */
export const beforePublication = [
  'compiling',
  'waitingLetter',
  'waitingRelay',
  'preparing',
  'checking',
  'checked',
  'signed',
] as const

type PublicationStep = Step<keyof typeof states, keyof PublicationFields & string, PublicationFields>

/** Steps of the procedure, each checked against its states and the fields of its register. */
export const steps = <const T extends Readonly<Record<string, PublicationStep>>>(declared: T): T => declared
