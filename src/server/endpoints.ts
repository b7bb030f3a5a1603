import type { Endpoint } from './endpoint.ts'
import { accountEndpoints } from './endpoints/accounts.ts'
import { auditEndpoints } from './endpoints/audit.ts'
import { calendarFeedEndpoints } from './endpoints/calendar-feed.ts'
import { calendarEndpoints } from './endpoints/calendars.ts'
import { closureEndpoints } from './endpoints/closures.ts'
import { figureEndpoints } from './endpoints/figures.ts'
import { fileEndpoints } from './endpoints/files.ts'
import { jobEndpoints } from './endpoints/jobs.ts'
import { noticeEndpoints } from './endpoints/notices.ts'
import { overviewEndpoints } from './endpoints/overview.ts'
import { ownSessionEndpoints } from './endpoints/own-sessions.ts'
import { packEndpoints } from './endpoints/packs.ts'
import { policyEndpoints } from './endpoints/policies.ts'
import { recordDetail } from './endpoints/record-detail.ts'
import { registerReading } from './endpoints/register-reading.ts'
import { registerWriting } from './endpoints/register-writing.ts'
import { sessionEndpoints } from './endpoints/session.ts'
import { oidcEndpoints } from './endpoints/session-oidc.ts'
import { secondFactorEndpoints } from './endpoints/session-second-factor.ts'
import { sheetEndpoints } from './endpoints/sheets.ts'
import { viewEndpoints } from './endpoints/views.ts'

/** Every endpoint of the server itself, in the order in which the documentation shows them. */
export const endpoints: readonly Endpoint[] = [
  ...sessionEndpoints,
  ...secondFactorEndpoints,
  ...oidcEndpoints,
  ...ownSessionEndpoints,
  ...overviewEndpoints,
  ...noticeEndpoints,
  ...calendarFeedEndpoints,
  ...registerReading,
  ...registerWriting,
  ...recordDetail,
  ...closureEndpoints,
  ...sheetEndpoints,
  ...packEndpoints,
  ...viewEndpoints,
  ...fileEndpoints,
  ...figureEndpoints,
  ...jobEndpoints,
  ...accountEndpoints,
  ...policyEndpoints,
  ...calendarEndpoints,
  ...auditEndpoints,
]
