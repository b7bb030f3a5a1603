import { Readable } from 'node:stream'
import { z } from 'zod'
import { enqueue } from '../../store/jobs.ts'
import { list } from '../../store/list.ts'
import { endpoint } from '../endpoint.ts'
import { type ExportOrder, exportJob } from '../export-job.ts'
import { readFile } from '../read-file.ts'
import { importView, jobView } from '../schema/more-view-schema.ts'
import { exportName, exportSheet } from '../sheet/export-sheet.ts'
import { importSheet } from '../sheet/import-sheet.ts'
import { templateOf } from '../sheet/template.ts'
import { SHEET_TYPES } from '../sheet-types.ts'
import { checkUpload } from '../upload/check-upload.ts'
import { registerAddress, registerAt } from './address.ts'
import { listQuery, listQueryOf } from './list-query.ts'

const group = '台账'

const exportQuery = listQuery.omit({ after: true, limit: true, total: true }).extend({
  format: z.enum(['xlsx', 'csv']).default('xlsx').meta({ title: '格式' }),
  columns: z.string().max(4_000).optional().meta({ title: '列', description: '字段名，用逗号分隔；省略即全部' }),
})

/** A register as a table file, out and in. */
export const sheetEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/registers/:module/:noun/export',
    name: '导出列表',
    says: '导出的正是列表所见：同样的筛选、次序和列，全部行，一个文件；个人信息已遮盖。',
    group,
    reach: 'business',
    audited: 'export',
    perRegister: 'other',
    params: registerAddress,
    query: exportQuery,
    run: async ({ context, params, query, work }) => {
      const register = registerAt(context, params)
      const who = await work()
      const { format, columns, ...rest } = query
      const asked = columns?.split(',').filter(Boolean)
      // What is refused is refused before the answer begins.
      await list(context.store, who, register.id, { ...listQueryOf(rest), limit: 1 })
      const rows = exportSheet(context.store, who, register, listQueryOf(rest), format, asked ? { columns: asked } : {})
      const file = Readable.from(rows, { objectMode: false })
      return { file, name: exportName(register, who, format), type: SHEET_TYPES[format] }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun/export',
    name: '后台导出列表',
    says: '数据量大时使用：立即返回任务，进度见 /api/jobs/{id}，完成后下载文件。',
    group,
    reach: 'business',
    audited: 'export',
    perRegister: 'other',
    params: registerAddress,
    query: exportQuery,
    answers: jobView,
    run: async ({ context, params, query, reply, work, signedIn }) => {
      const register = registerAt(context, params)
      const { format, columns, ...rest } = query
      const asked = columns?.split(',').filter(Boolean)
      await list(context.store, await work(), register.id, { ...listQueryOf(rest), limit: 1 })
      const order: ExportOrder = {
        register: register.id,
        query: listQueryOf(rest),
        format,
        ...(asked && { columns: asked }),
      }
      const id = await enqueue(context.store, exportJob.name, { ...order }, signedIn().person)
      reply.code(202)
      return { id, name: exportJob.name, state: 'waiting', done: 0 }
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/registers/:module/:noun/template.xlsx',
    name: '下载导入模板',
    group,
    reach: 'business',
    perRegister: 'other',
    params: registerAddress,
    run: async ({ context, params }) => {
      const register = registerAt(context, params)
      const file = await templateOf(register, context.procedures.get(register.id))
      return { file: Buffer.from(file), name: `${register.name}导入模板.xlsx`, type: SHEET_TYPES.xlsx }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/api/registers/:module/:noun/import',
    name: '导入表格',
    group,
    reach: 'business',
    audited: 'import',
    perRegister: 'other',
    takesFile: true,
    params: registerAddress,
    query: z.object({
      dryRun: z.enum(['0', '1']).default('0').meta({ title: '只试读' }),
      mode: z.enum(['all', 'partial']).default('all').meta({ title: '全部或部分' }),
      foreign: z
        .string()
        .max(60)
        .optional()
        .meta({ title: '表格来源', description: '其他系统导出的表格；省略即本台账的模板' }),
    }),
    answers: importView,
    run: async ({ context, params, query, request, work }) => {
      const register = registerAt(context, params)
      const who = await work()
      const { bytes, name } = await readFile(request, context.policy.importMegabytes)
      const { name: fileName } = checkUpload(bytes, name)
      return importSheet(context.store, who, register, bytes, {
        dryRun: query.dryRun === '1',
        mode: query.mode,
        ...(query.foreign !== undefined && { foreign: query.foreign }),
        fileName,
      })
    },
  }),
]
