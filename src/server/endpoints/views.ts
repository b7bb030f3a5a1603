import { z } from 'zod'
import { readers } from '../../store/permission.ts'
import { removeView, type StoredView, savedViews, saveView } from '../../store/views.ts'
import { endpoint } from '../endpoint.ts'
import { notFound } from '../problem.ts'
import { identifier } from '../schema/field-schema.ts'

const group = '台账'

/** Lists as somebody likes to see them, under a name. Nobody sees another's. */
export const viewEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/views',
    name: '我的视图',
    group,
    reach: 'business',
    query: z.object({ register: identifier.optional() }),
    run: async ({ context, query, signedIn }) => ({
      views: (await savedViews(context.store, signedIn().person, query.register)).map(viewLine),
    }),
  }),
  endpoint({
    method: 'POST',
    path: '/api/views',
    name: '保存视图',
    group,
    reach: 'business',
    audited: 'save-view',
    body: z.strictObject({
      register: identifier.meta({ title: '台账' }),
      name: z.string().trim().min(1).max(40).meta({ title: '视图名称' }),
      query: z.string().max(4_000).meta({ title: '列表地址' }),
    }),
    run: async ({ context, body, signedIn, work }) => {
      const register = context.registers.get(body.register)
      if (!register) throw notFound(`没有名为 ${body.register} 的台账`, '请从列表页面保存')
      readers((await work()).actor, register)
      return viewLine(await saveView(context.store, signedIn().person, { ...body, query: { address: body.query } }))
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/api/views/:id',
    name: '删除视图',
    group,
    reach: 'business',
    audited: 'delete-view',
    params: z.object({ id: identifier }),
    run: async ({ context, params, signedIn }) => {
      if (!(await removeView(context.store, signedIn().person, params.id))) throw notFound('没有这个视图', '请刷新列表')
    },
  }),
]

const viewLine = ({ id, register, name, query }: StoredView) => ({
  id,
  register,
  name,
  query: String(query.address ?? ''),
})
