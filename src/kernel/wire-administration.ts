import type { HolidayNotice } from './calendar.ts'
import type { Day } from './day.ts'
import type { Instant } from './wire.ts'

/** What travels between server and screens of the three administrators, and around signing in. */

export type Administration = 'system' | 'security' | 'audit'

/** GET /api/accounts: { accounts: AccountView[] }. Seen by the security administrator; says nothing of what a person works on. */
export interface AccountView {
  readonly id: string
  /** The name typed at sign-in. */
  readonly account: string
  readonly name: string
  /** The person of the staff register; absent for an administrator. */
  readonly person?: string
  readonly administers?: Administration
  /** locked: after failed attempts, ends by itself. frozen: idle too long. disabled: by an administrator. */
  readonly state: 'active' | 'locked' | 'frozen' | 'disabled'
  readonly lockedUntil?: Instant
  readonly signedInAt?: Instant
  readonly passwordSetAt?: Instant
  readonly mustChangePassword: boolean
  readonly totp: boolean
  readonly linked: boolean
  readonly sessions: number
}
/** POST /api/accounts. `person` for staff, `administers` for an administrator: exactly one of them. */
export interface NewAccount {
  readonly account: string
  readonly name: string
  readonly person?: string
  readonly administers?: Administration
}
/** The answer to making an account or setting its password anew: shown once, changed at the first sign-in. */
export interface AccountMadeView {
  readonly id: string
  readonly account: string
  readonly password: string
}
/** POST /api/accounts/{id}/{action} with { reason }. */
export type AccountAction = 'disable' | 'enable' | 'unlock' | 'reset-password' | 'reset-totp' | 'sign-out' | 'unlink'

/** GET /api/accounts/{id}/sessions and GET /api/session/list (one's own): { sessions: OpenSessionView[] }. */
export interface OpenSessionView {
  readonly id: string
  readonly startedAt: Instant
  readonly seenAt: Instant
  readonly address?: string
  readonly current: boolean
}
/** GET /api/audit?person&action&object&from&to&after&limit: { entries: AuditEntryView[], next? }. */
export interface AuditEntryView {
  readonly id: string
  readonly at: Instant
  readonly person: string
  readonly personName: string
  readonly action: string
  /** Chinese name of the action. */
  readonly actionName: string
  /** What it was done to: register and id, an account, a job; never content. */
  readonly object: string
  readonly result: string
  readonly address?: string
}
/** GET /api/policies: { thresholds: ThresholdView[] }. */
export interface ThresholdView {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly note: string
}
/** GET /api/calendars: { years: CalendarYearView[], lastAnnouncedYear }. POST /api/calendars takes a HolidayNotice. */
export interface CalendarYearView {
  readonly year: number
  readonly announced: boolean
  readonly workingDays: number
  readonly notices: readonly (HolidayNotice & { readonly id?: string })[]
}
/** GET /api/jobs: { jobs: JobStateView[] }; POST /api/jobs/{name}/run. */
export interface JobStateView {
  readonly name: string
  readonly every?: string
  readonly title?: string
}
/** GET /api/configuration: how the installation is set up, for the system administrator. */
export interface ConfigurationView {
  readonly engine: 'embedded' | 'server'
  readonly mode: 'demonstration' | 'production'
  readonly bureau: string
  readonly city: string
  readonly today: Day
  readonly calendar: string
  readonly modules: readonly { readonly id: string; readonly name: string; readonly duty: string }[]
}
/** GET /api/session/demonstration-accounts: { accounts: DemonstrationAccountView[] }; 404 outside the demonstration. */
export interface DemonstrationAccountView {
  readonly account: string
  readonly password: string
  readonly name: string
  readonly roleName: string
  readonly unitName: string
}
/** POST /api/session/totp/enrolment: { secret, address }; then POST /api/session/totp { code }. */
export interface TotpEnrolmentView {
  readonly secret: string
  /** otpauth://… for the QR code. */
  readonly address: string
}
/** GET /api/session/ways: which ways of signing in there are. */
export interface SignInWaysView {
  readonly password: true
  readonly oidc?: { readonly name: string; readonly address: string }
  readonly demonstration: boolean
}
/** POST /api/calendar-token: the address of the person's calendar feed, shown once; a new one revokes the former. DELETE revokes. */
export interface CalendarFeedView {
  readonly address: string
}
