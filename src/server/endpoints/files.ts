import { z } from 'zod'
import { fileFor } from '../../store/file-for.ts'
import { endpoint } from '../endpoint.ts'
import { Problem } from '../problem.ts'
import { readFile } from '../read-file.ts'
import { fileView } from '../schema/view-schema.ts'
import { kindOf } from '../upload/accepted.ts'
import { checkUpload } from '../upload/check-upload.ts'
import { cleanFileName } from '../upload/file-name.ts'

const group = '文件'
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * Files by their content. Who brought a file or reads a row that carries it may fetch it; every download is in the audit, also
 * one that was refused.
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
    run: async ({ context, request, reply, work }) => {
      const file = await readFile(request, context.policy.uploadMegabytes)
      const { name, type } = checkUpload(file.bytes, file.name)
      const found = await context.scan?.(file.bytes, name)
      if (found !== undefined)
        throw new Problem(422, 'refused', [
          { says: `「${name}」没有通过病毒检查：${found}`, way: '请查杀后重新上传', field: 'file' },
        ])
      reply.code(201)
      return context.store.files.put(await work(), file.bytes, name, type)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/files/:hash',
    name: '下载文件',
    says: '上传人，以及能查看载有该文件的记录的人可以下载；属于个人信息的文件，只有办理该记录的人可以下载。',
    group,
    reach: 'business',
    audited: 'download',
    params: z.object({ hash }),
    query: z.object({ name: z.string().max(300).optional() }),
    run: async ({ context, params, query, work }) => {
      const bytes = await fileFor(context.store, await work(), params.hash)
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
