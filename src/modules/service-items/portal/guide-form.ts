import { NotFound } from '../../../kernel/refusal.ts'
import type { PortalAsked, PortalReply } from '../../../portal/door.ts'
import { guideOf } from './published-items.ts'

/** A blank form of a guide that is or was public. Throws NotFound for any other file, whoever keeps it. */
export async function guideForm({ store, params }: PortalAsked): Promise<PortalReply> {
  const { row } = await guideOf(store, params.id ?? '')
  const form = row.forms?.find(({ hash }) => hash === params.hash)
  const file = form && (await store.files.get(form.hash))
  if (!form || !file) throw new NotFound('这个文件')
  return { file, name: form.name, type: form.type }
}
