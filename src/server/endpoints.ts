import type { Context } from './context.ts'
import type { Endpoint } from './endpoint.ts'
import { accountEndpoints } from './endpoints/accounts.ts'
import { ownSessionEndpoints } from './endpoints/own-sessions.ts'
import { registerReading } from './endpoints/register-reading.ts'
import { registerWriting } from './endpoints/register-writing.ts'
import { sessionEndpoints } from './endpoints/session.ts'
import { oidcEndpoints } from './endpoints/session-oidc.ts'
import { secondFactorEndpoints } from './endpoints/session-second-factor.ts'

/** Every endpoint of the server itself, in the order in which the documentation shows them. */
export const endpoints = (_context: Context): readonly Endpoint[] => [
  ...sessionEndpoints,
  ...secondFactorEndpoints,
  ...oidcEndpoints,
  ...ownSessionEndpoints,
  ...registerReading,
  ...registerWriting,
  ...accountEndpoints,
]
