import type { PortalAsked } from '../../portal/door.ts'
import type { Saved } from '../../store/contract.ts'
import { save } from '../../store/save.ts'
import { waitsForConfirmation } from './channels.ts'
import type { Application } from './portal-draft.ts'
import { wayOf } from './portal-how.ts'
import { subjectOf } from './portal-what.ts'
import { requests } from './requests.register.ts'

/**
 * Registers a finished application on its day. Sent twice, it is registered once: the token of the draft is the key.
 * Refuses as the register does.
 */
export const send = ({ store, work }: PortalAsked, application: Application): Promise<Saved> =>
  save(store, work, requests.id, { row: rowOf(application, work.today), key: `portal-${application.token}` })

function rowOf({ typed, items, attachments, authority }: Application, today: string): Record<string, unknown> {
  const way = wayOf(typed.way)
  const asked = items.filter((item) => item !== '')
  const row = {
    subject: subjectOf(asked),
    channel: 'web',
    submittedOn: today,
    arrivedOn: today,
    ...(!waitsForConfirmation({ channel: 'web' }) && { receivedOn: today }),
    arrivalProof: '本机关平台提交',
    application: attachments,
    applicantKind: typed.applicantKind,
    applicantName: typed.applicantName,
    identityKind: typed.identityKind,
    identityNumber: typed.identityNumber,
    phone: typed.phone,
    email: typed.email,
    address: typed.address,
    agentName: typed.agentName,
    agentPhone: typed.agentPhone,
    agentAuthority: authority,
    items: asked.map((item) => ({ asked: item })),
    form: way?.form,
    delivery: way?.delivery,
  }
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== undefined && value !== '' && !isEmpty(value)),
  )
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** The code as somebody typed it: small letters, blanks and full-width signs do not matter. */
export const codeTyped = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
