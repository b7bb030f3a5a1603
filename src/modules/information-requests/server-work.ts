import type { Store, Work } from '../../store/contract.ts'
import { system } from './participants.ts'

/** What the system does by itself in consequence of somebody's work, on the same day and by the same way. */
export function systemWork({ office }: Pick<Store, 'office'>, { today, via }: Pick<Work, 'today' | 'via'>): Work {
  const { region, unit } = office.home
  const holding = { role: system, post: system.name, unit, units: [unit], region, regions: [region] }
  return { actor: { person: system.id, name: system.name, holdings: [holding] }, today, via }
}
