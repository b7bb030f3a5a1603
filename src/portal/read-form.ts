import fastifyMultipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../kernel/refusal.ts'
import { Problem } from '../server/problem.ts'
import { checkUpload } from '../server/upload/check-upload.ts'
import type { PortalAsked } from './door.ts'

export type Form = Pick<PortalAsked, 'form' | 'files' | 'refusedFiles'>

export const NO_FORM: Form = { form: {}, files: [], refusedFiles: [] }

const MEGABYTES = 10
const PARTS = {
  limits: { files: 5, fields: 200, parts: 205, fieldSize: 100_000, fileSize: MEGABYTES * 1_048_576 },
  throwFileSizeLimit: false,
}

/** Forms of both kinds: plain ones as text, those with files part by part. */
export async function readForms(app: FastifyInstance): Promise<void> {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 512 * 1024 },
    (_, body, done) => done(null, { ...NO_FORM, form: fieldsOf(new URLSearchParams(String(body))) }),
  )
  if (!app.hasContentTypeParser('multipart/form-data')) await app.register(fastifyMultipart)
}

/** What was posted. A file that cannot be taken becomes a sentence; the rest of the form stays. */
export async function formOf(request: FastifyRequest): Promise<Form> {
  if (!request.isMultipart()) return (request.body as Form | undefined) ?? NO_FORM
  const pairs: [string, string][] = []
  const files: Form['files'][number][] = []
  const refusedFiles: Form['refusedFiles'][number][] = []
  for await (const part of request.parts(PARTS)) {
    if (part.type === 'field') pairs.push([part.fieldname, String(part.value ?? '')])
    else {
      const bytes = await part.toBuffer()
      // An empty file input still sends a part without a name.
      if (part.filename === '' && bytes.length === 0) continue
      const checked = part.file.truncated
        ? `「${part.filename}」超过 ${MEGABYTES} MB，请压缩或分成几个文件后再上传`
        : check(bytes, part.filename)
      if (typeof checked === 'string') refusedFiles.push({ field: part.fieldname, says: checked })
      else files.push({ field: part.fieldname, ...checked, bytes })
    }
  }
  return { form: fieldsOf(pairs), files, refusedFiles }
}

function check(bytes: Uint8Array, name: string): { readonly name: string; readonly type: string } | string {
  try {
    return checkUpload(bytes, name)
  } catch (error) {
    if (!(error instanceof Problem || error instanceof Refusal)) throw error
    return error.reasons.map(({ says, way }) => [says, way].filter(Boolean).join('，')).join('；')
  }
}

/** Texts with one kind of line end and without signs that no keyboard makes. */
function fieldsOf(pairs: Iterable<[string, string]>): Record<string, string> {
  const form = new Map<string, string>()
  for (const [name, value] of pairs) {
    const clean = value.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
    const before = form.get(name)
    form.set(name, before === undefined ? clean : `${before}\n${clean}`)
  }
  return Object.fromEntries(form)
}
