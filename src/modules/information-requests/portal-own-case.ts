import type { RecordView } from '../../kernel/wire.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { record } from '../../store/record.ts'
import { visitOf } from './portal-draft.ts'
import { requests } from './requests.register.ts'

/** The case of this visit, read by the system for the one who has shown that it is his. Undefined when the half hour is over. */
export async function ownCase(asked: PortalAsked): Promise<RecordView | undefined> {
  const { case: id } = await visitOf(asked)
  return id === undefined ? undefined : record(asked.store, asked.system, requests.id, id)
}

/** Back to the door of the case. */
export const timeIsOver: PortalReply = { redirect: '/follow' }
