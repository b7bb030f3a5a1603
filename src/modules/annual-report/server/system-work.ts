import type { Day } from '../../../kernel/day.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { system } from '../roles.ts'

/** The system at work, for what nobody does by hand: the freezing of figures. */
export function systemWork(store: Store, today: Day): Work {
  const { region, unit } = store.office.home
  const holding = { role: system, post: '', unit, units: [unit], region, regions: [region] }
  return { actor: { person: system.id, name: system.name, holdings: [holding] }, today, via: 'job' }
}
