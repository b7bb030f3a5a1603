import type { FastifyRequest } from 'fastify'
import { malformed, tooLarge, wrongType } from './problem.ts'

export interface UploadedFile {
  readonly bytes: Buffer
  readonly name: string
}

/** The one file of a form. Throws 415 when it is no form, 400 when there is no file, 413 beyond the limit. */
export async function readFile(request: FastifyRequest, megabytes: number): Promise<UploadedFile> {
  if (!request.isMultipart()) throw wrongType('没有收到文件', '请选择文件后以 multipart/form-data 提交，字段名为 file')
  const part = await request.file({ limits: { files: 1, fileSize: megabytes * 1_048_576 }, throwFileSizeLimit: false })
  if (!part) throw malformed('没有选择文件', '请选择一个文件后再提交', 'file')
  const chunks: Buffer[] = []
  for await (const chunk of part.file) chunks.push(chunk as Buffer)
  if (part.file.truncated)
    throw tooLarge(`「${part.filename.slice(0, 60)}」超过 ${megabytes} MB`, '请压缩图片或拆分成几个文件后再上传')
  return { bytes: Buffer.concat(chunks), name: part.filename }
}
