import { list } from '../../store/list.ts'
import { record } from '../../store/record.ts'
import { endpoint } from '../endpoint.ts'
import { pageView, recordView } from '../schema/view-schema.ts'
import { recordAddress, registerAddress, registerAt } from './address.ts'
import { listQuery, listQueryOf } from './list-query.ts'

const group = '台账'

/** Lists and records; the store masks, keeps to the scope and notes the reading of a record. */
export const registerReading = [
  endpoint({
    method: 'GET',
    path: '/api/registers/:module/:noun',
    name: '查询列表',
    group,
    reach: 'business',
    perRegister: 'list',
    params: registerAddress,
    query: listQuery,
    answers: pageView,
    run: async ({ context, params, query, work }) =>
      list(context.store, await work(), registerAt(context, params).id, listQueryOf(query)),
  }),
  endpoint({
    method: 'GET',
    path: '/api/registers/:module/:noun/:id',
    name: '查看一条记录',
    group,
    reach: 'business',
    perRegister: 'record',
    params: recordAddress,
    answers: recordView,
    run: async ({ context, params, work }) =>
      record(context.store, await work(), registerAt(context, params).id, params.id),
  }),
]
