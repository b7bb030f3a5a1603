import type { SessionView } from '../../kernel/wire.ts'
import { namesOf } from '../../store/naming.ts'
import type { Context, SignedIn } from '../context.ts'
import { workOf } from './signed-in.ts'

/** Who is signed in, with which posts today, and what has to be done first. */
export async function sessionView(context: Context, signedIn: SignedIn): Promise<SessionView> {
  const { office } = context.store
  const { actor, today } = await workOf(context, signedIn)
  const names = await namesOf(
    context.store,
    actor.holdings.map(({ unit }) => unit),
  )
  const { administers, must, person, account, csrf } = signedIn
  return {
    person,
    name: actor.name,
    account,
    posts: actor.holdings.map(({ post, role, unit }) => ({
      post,
      role: role.id,
      roleName: role.name,
      unit,
      unitName: names.get(unit) ?? (administers ? office.bureau : unit),
    })),
    roles: actor.holdings.map(({ role }) => role.id),
    ...(administers && { administers }),
    home: actor.holdings.find(({ role }) => role.home)?.role.home ?? 'section',
    today,
    ...(office.demonstration && context.mode === 'demonstration' && { demonstration: office.demonstration }),
    bureau: office.bureau,
    city: office.city,
    csrf,
    ...(must && { must }),
  }
}
