import type { Actor } from '../../kernel/role.ts'
import { system } from './roles.ts'

interface Home {
  readonly office: { readonly home: { readonly region: string; readonly unit: string } }
}

/** What the system does by itself in consequence of somebody's work, on the same day and by the same way. */
export function systemWork<W extends object>({ office }: Home, work: W): W & { readonly actor: Actor } {
  const { region, unit } = office.home
  const holding = { role: system, post: system.name, unit, units: [unit], region, regions: [region] }
  return { ...work, actor: { person: system.id, name: system.name, holdings: [holding] } }
}
