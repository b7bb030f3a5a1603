import type { Day } from '../../kernel/day.ts'
import type { Work } from '../../store/contract.ts'

/** Somebody who is signing in: a name for the audit log, without any post. */
export const accountWork = (person: string, today: Day, name = person): Work => ({
  actor: { person, name, holdings: [] },
  today,
  via: 'screen',
})
