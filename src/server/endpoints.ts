import type { Endpoint } from './endpoint.ts'
import { accountEndpoints } from './endpoints/accounts.ts'
import { auditEndpoints } from './endpoints/audit.ts'
import { fileEndpoints } from './endpoints/files.ts'
import { ownSessionEndpoints } from './endpoints/own-sessions.ts'
import { policyEndpoints } from './endpoints/policies.ts'
import { registerReading } from './endpoints/register-reading.ts'
import { registerWriting } from './endpoints/register-writing.ts'
import { sessionEndpoints } from './endpoints/session.ts'
import { oidcEndpoints } from './endpoints/session-oidc.ts'
import { secondFactorEndpoints } from './endpoints/session-second-factor.ts'
import { sheetEndpoints } from './endpoints/sheets.ts'

/** Every endpoint of the server itself, in the order in which the documentation shows them. */
export const endpoints: readonly Endpoint[] = [
  ...sessionEndpoints,
  ...secondFactorEndpoints,
  ...oidcEndpoints,
  ...ownSessionEndpoints,
  ...registerReading,
  ...registerWriting,
  ...sheetEndpoints,
  ...fileEndpoints,
  ...accountEndpoints,
  ...policyEndpoints,
  ...auditEndpoints,
]
