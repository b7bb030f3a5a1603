import { NotFound, NotPermitted, refuse } from '../kernel/refusal.ts'
import type { AnyRegister } from '../kernel/register.ts'
import { type Actor, type Holding, holdingsOf, type Place, type Role, reaches } from '../kernel/role.ts'
import type { Kept } from './catalogue.ts'
import type { OpenInput, Store, Work } from './contract.ts'
import { isThere } from './seat.ts'

/** The holdings by which somebody may do something. Who administers the system never reaches business content. */
export const entitled = (actor: Actor, roles: readonly Role[]): readonly Holding[] =>
  holdingsOf(actor, roles).filter(({ role }) => role.administers === undefined)

/** Whether an actor reaches a row by one of the roles. */
export const mayAt = (actor: Actor, roles: readonly Role[], place: Place): boolean =>
  entitled(actor, roles).some((holding) => reaches(holding, place, actor.person))

/** Who may open a row: the roles of the register, and where a procedure keeps it those of its opening. */
export const openers = ({ register, procedure }: Kept): readonly Role[] => [
  ...(procedure?.opening.by ?? []),
  ...register.access.create.filter((role) => !procedure?.opening.by.some((one) => one.id === role.id)),
]

/** Throws NotFound outside the scope, NotPermitted inside it without the role. */
export function permit(actor: Actor, kept: Kept, place: Place, roles: readonly Role[], action: string): void {
  if (mayAt(actor, roles, place)) return
  if (mayAt(actor, kept.register.access.read, place)) throw new NotPermitted(action, roles)
  throw new NotFound(`「${kept.register.name}」的这条记录`)
}

/** Throws NotPermitted when no role of the actor may read the register at all. */
export function readers(actor: Actor, register: AnyRegister): readonly Holding[] {
  const holdings = entitled(actor, register.access.read)
  if (holdings.length === 0) throw new NotPermitted(`查看「${register.name}」`, register.access.read)
  return holdings
}

/** Where a new row belongs: the place asked for, if it is reached, else that of the first post by which it may be opened. */
export async function placeFor(store: Store, work: Work, kept: Kept, asked: OpenInput['place']): Promise<Place> {
  const { actor } = work
  const roles = openers(kept)
  const holdings = entitled(actor, roles)
  const first = holdings[0]
  if (!first) throw new NotPermitted(`登记「${kept.register.name}」`, roles)
  const home = first.role.scope === 'all' || !first.unit ? store.office.home : first
  const place: Place = { region: asked?.region ?? home.region, unit: asked?.unit ?? home.unit, createdBy: actor.person }
  const reaching = holdings.filter((holding) => reaches(holding, place, actor.person))
  if (asked && !(reaching.length > 0 && (await isThere(store, reaching, place))))
    throw refuse('所填的单位或区划不在您的工作范围内', { way: '请改选本单位，或由该单位登记', field: 'unit' })
  return place
}

/** Whoever works on a row may see its personal data, with a reason: those who amend it or take its steps. */
export const workers = ({ register, procedure }: Kept): readonly Role[] => [
  ...register.access.amend,
  ...Object.values(procedure?.steps ?? {}).flatMap((step) => step.by),
]
