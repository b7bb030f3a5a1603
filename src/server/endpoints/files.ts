import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { notFound, Problem } from '../problem.ts'
import { readFile } from '../read-file.ts'
import { fileView } from '../schema/view-schema.ts'
import { kindOf } from '../upload/accepted.ts'
import { checkUpload } from '../upload/check-upload.ts'
import { cleanFileName } from '../upload/file-name.ts'

const group = '文件'
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * Files by their content. Only who was shown a reference inside the scope knows its hash, 256 bits that cannot be guessed; so the hash
 * is the permission, and every download is in the audit.
 */
export const fileEndpoints = [
  endpoint({
    method: 'POST',
    path: '/api/files',
    name: '上传文件',
    says: '按内容判断文件类型；名称与内容不符、带宏或程序的文件不接受。',
    group,
    reach: 'business',
    audited: 'upload',
    takesFile: true,
    answers: fileView,
    run: async ({ context, request, reply }) => {
      const file = await readFile(request, context.policy.uploadMegabytes)
      const { name, type } = checkUpload(file.bytes, file.name)
      const found = await context.scan?.(file.bytes, name)
      if (found !== undefined)
        throw new Problem(422, 'refused', [
          { says: `「${name}」没有通过病毒检查：${found}`, way: '请查杀后重新上传', field: 'file' },
        ])
      reply.code(201)
      return context.store.files.put(file.bytes, name, type)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/files/:hash',
    name: '下载文件',
    group,
    reach: 'business',
    audited: 'download',
    params: z.object({ hash }),
    query: z.object({ name: z.string().max(300).optional() }),
    run: async ({ context, params, query }) => {
      const bytes = await context.store.files.get(params.hash)
      if (!bytes) throw notFound('没有这个文件', '请从记录页面重新打开')
      const kind = kindOf(bytes)
      const fallback = `${params.hash.slice(0, 12)}.${kind?.extensions[0] ?? 'bin'}`
      return { file: bytes, name: nameOf(query.name) ?? fallback, type: kind?.type ?? 'application/octet-stream' }
    },
  }),
]

function nameOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  try {
    return cleanFileName(given).name
  } catch {
    return undefined
  }
}
