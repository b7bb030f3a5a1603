import { z } from 'zod'
import type { Filter, ListQuery } from '../../store/contract.ts'
import { malformed } from '../problem.ts'

const rule = (says: string, way: string) => ({ message: says, params: { way } })
const FILTER = /^([A-Za-z][\w]{0,60})\.(is|in|from|to|contains|empty|filled)(?::(.*))?$/su
const MOST_FILTERS = 30

const filter = z
  .string()
  .max(2_000)
  .refine((text) => FILTER.test(text), rule('筛选条件写法不正确', '请写成 f=字段.is:值，例如 f=state.is:open'))

/** The address of a list: f=field.op:value (repeated), q, order=field or -field, after, limit, total=1. */
export const listQuery = z.object({
  f: z
    .union([filter, z.array(filter).max(MOST_FILTERS)])
    .optional()
    .meta({ title: '筛选条件' }),
  q: z.string().max(200).optional().meta({ title: '搜索词' }),
  order: z
    .string()
    .refine((text) => /^-?[A-Za-z]\w{0,60}$/.test(text), rule('排序写法不正确', '请写字段名，倒序在前面加减号'))
    .optional()
    .meta({ title: '排序' }),
  after: z.string().max(2_000).optional().meta({ title: '翻页位置' }),
  limit: z.coerce.number().int().min(1).max(200).optional().meta({ title: '每页条数' }),
  total: z.enum(['0', '1']).optional().meta({ title: '是否计总数' }),
})
export type ListAddress = z.output<typeof listQuery>

export function listQueryOf({ f, q, order, after, limit, total }: ListAddress): ListQuery {
  return {
    ...(f !== undefined && { filters: [f].flat().map(filterOf) }),
    ...(q?.trim() && { search: q.trim() }),
    ...(order !== undefined && { order: { by: order.replace(/^-/, ''), descending: order.startsWith('-') } }),
    ...(after !== undefined && { after }),
    ...(limit !== undefined && { limit }),
    ...(total === '1' && { total: true }),
  }
}

function filterOf(text: string): Filter {
  const match = FILTER.exec(text)
  if (!match) throw malformed('筛选条件写法不正确', '请写成 f=字段.is:值', 'f')
  return { field: match[1] as string, op: match[2] as Filter['op'], value: match[3] ?? '' }
}
