import { randomBytes } from 'node:crypto'
import type { FileRef } from '../../kernel/register.ts'
import type { PortalAsked } from '../../portal/door.ts'
import { readDraft, saveDraft } from '../../store/drafts.ts'

/** What an applicant has typed so far, kept on the server under a token that only this applicant has. */
export interface Application {
  readonly token: string
  /** Texts by the name of their control. */
  readonly typed: Readonly<Record<string, string>>
  readonly items: readonly string[]
  readonly attachments: readonly FileRef[]
  readonly authority: readonly FileRef[]
}
/** What a visitor is busy with: an application, or a case that he has shown to be his. */
export interface Visit {
  readonly application?: string
  readonly case?: string
  /** The case has just been handed in: the receipt is shown. */
  readonly handedIn?: true
}

export const DRAFT_DAYS = 7
const DAY = 86_400
const VISIT = DAY
/** A case stays open to a visitor for half an hour; then number and telephone are asked again. */
const CASE = 1_800

export async function visitOf({ store, visitor }: PortalAsked): Promise<Visit> {
  return visitor === '' ? {} : (((await readDraft(store, `visit-${visitor}`)) as Visit | undefined) ?? {})
}
export const remember = ({ store, visitor }: PortalAsked, visit: Visit): Promise<unknown> =>
  saveDraft(store, `visit-${visitor}`, visit, visit.case === undefined ? VISIT : CASE)

/** The application of this visit; undefined when none was begun or its time is over. */
export async function applicationOf(asked: PortalAsked): Promise<Application | undefined> {
  const { application } = await visitOf(asked)
  return application === undefined ? undefined : applicationBy(asked, application)
}
export const applicationBy = async ({ store }: PortalAsked, token: string): Promise<Application | undefined> =>
  (await readDraft(store, `application-${token}`)) as Application | undefined

export const newApplication = (): Application => ({
  token: randomBytes(20).toString('hex'),
  typed: {},
  items: [''],
  attachments: [],
  authority: [],
})

/** Keeps what was typed, right or wrong, for seven more days. */
export const keep = ({ store }: PortalAsked, application: Application): Promise<unknown> =>
  saveDraft(store, `application-${application.token}`, application, DRAFT_DAYS * DAY)

/** After handing in, nothing personal stays behind in a draft. */
export const forget = ({ store }: PortalAsked, { token }: Application): Promise<unknown> =>
  saveDraft(store, `application-${token}`, null, 1)
