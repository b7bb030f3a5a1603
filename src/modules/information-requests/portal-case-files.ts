import { NotFound } from '../../kernel/refusal.ts'
import type { FileRef } from '../../kernel/register.ts'
import type { PortalAsked, PortalReply } from '../../portal/door.ts'
import { letter } from '../../store/letters.ts'
import { ownLetters } from './portal-letters.ts'
import { ownCase, timeIsOver } from './portal-own-case.ts'

/** A letter of the own case as .docx. Throws NotFound for any other. */
export async function letterFile(asked: PortalAsked): Promise<PortalReply> {
  const found = await ownCase(asked)
  if (!found) return timeIsOver
  const own = ownLetters(found).find(({ id }) => id === asked.params.letter)
  if (!own) throw new NotFound('这份文书')
  const { document, name } = await letter(asked.store, asked.system, own.id)
  return { document, name }
}

/** What was given with the answer. Throws NotFound for a file that does not belong to it. */
export async function materialFile(asked: PortalAsked): Promise<PortalReply> {
  const found = await ownCase(asked)
  if (!found) return timeIsOver
  const given = givenMaterials(found).find(({ hash }) => hash === asked.params.hash)
  const file = given && (await asked.store.files.get(given.hash))
  if (!given || !file) throw new NotFound('这份材料')
  return { file, name: given.name, type: given.type }
}

/** Materials go to the applicant only with an answer that gives information and has gone out. */
export function givenMaterials({
  row,
  state,
}: {
  readonly row: Readonly<Record<string, unknown>>
  readonly state?: string
}): readonly FileRef[] {
  if (state !== 'served' || (row.outcome !== 'open' && row.outcome !== 'partial')) return []
  return (row.materials ?? []) as readonly FileRef[]
}
