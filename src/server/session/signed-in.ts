import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../kernel/role.ts'
import { auditAdministrator, securityAdministrator, systemAdministrator } from '../../modules/organization/index.ts'
import type { Work } from '../../store/contract.ts'
import type { Context, SignedIn } from '../context.ts'

const held = new WeakMap<FastifyRequest, SignedIn>()

/** Who sent this request; undefined where nobody is signed in. */
export const signedInOf = (request: FastifyRequest): SignedIn | undefined => held.get(request)
export const signIntoRequest = (request: FastifyRequest, signedIn: SignedIn): void => {
  held.set(request, signedIn)
}

export const administratorRoles = {
  system: systemAdministrator,
  security: securityAdministrator,
  audit: auditAdministrator,
} as const

/** The person at work today: by the posts held for staff, by the one role of the account for an administrator. */
export async function workOf(context: Context, signedIn: SignedIn): Promise<Work> {
  const today = context.today()
  return { actor: await actorFor(context, signedIn), today, via: 'screen' }
}

async function actorFor(context: Context, { administers, person, name }: SignedIn): Promise<Actor> {
  if (!administers) return context.actors.get(person, context.today())
  const role = administratorRoles[administers]
  return { person, name, holdings: [{ role, post: role.name, unit: '', units: [], region: '', regions: [] }] }
}
