/** How far a role reaches over the tree of units. */
export type Scope = 'own' | 'unit' | 'unit-and-below' | 'region' | 'all'

/** A role gives actions on registers and steps; which person has it follows from the posts that the person holds. */
export interface Role {
  readonly id: string
  readonly name: string
  /** Code used in the description of procedures: 办, 科, 保, 负, 法 … */
  readonly code?: string
  readonly scope: Scope
  /** System, security and audit administrators see no business content and exclude one another (三员分立). */
  readonly administers?: 'system' | 'security' | 'audit'
  /** What the person's home shows; see the web application. */
  readonly home?: string
}
export const role = (declaration: Role): Role => declaration

/** One post that a person holds today: a role in a unit of a region. */
export interface Holding {
  readonly role: Role
  readonly post: string
  readonly unit: string
  /** The unit and all below it, as known today. */
  readonly units: readonly string[]
  readonly region: string
  /** The region and all below it. */
  readonly regions: readonly string[]
}
export interface Actor {
  readonly person: string
  readonly name: string
  readonly holdings: readonly Holding[]
}

/** The holdings by which an actor has one of the roles. Empty = none. */
export const holdingsOf = (actor: Actor, roles: readonly Role[]): readonly Holding[] =>
  actor.holdings.filter((holding) => roles.some((role) => role.id === holding.role.id))

/** Where a row belongs, for the question whether somebody may see it. */
export interface Place {
  readonly region: string
  readonly unit: string
  readonly createdBy: string
  /** The unit that handles the row, where another than its own was asked to: its people reach the row as if it were theirs. */
  readonly assigned?: string
}

/** Whether a holding reaches a row. */
export function reaches(holding: Holding, place: Place, person: string): boolean {
  const units = place.assigned ? [place.unit, place.assigned] : [place.unit]
  switch (holding.role.scope) {
    case 'all':
      return true
    case 'region':
      return (
        holding.regions.includes(place.region) ||
        (place.assigned !== undefined && holding.units.includes(place.assigned))
      )
    case 'unit-and-below':
      return units.some((unit) => holding.units.includes(unit))
    case 'unit':
      return units.includes(holding.unit)
    case 'own':
      return place.createdBy === person
  }
}
