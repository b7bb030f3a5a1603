import { z } from 'zod'
import type { HomeItem } from '../../kernel/wire.ts'
import { board } from '../../store/board.ts'
import { searchAll } from '../../store/search.ts'
import { endpoint } from '../endpoint.ts'
import { homeView } from '../home.ts'
import { homeView as homeShape } from '../schema/more-view-schema.ts'
import { listQuery, listQueryOf } from './list-query.ts'

/** What somebody sees across all registers: the home page, the board of deadlines, the search. */
export const overviewEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/home',
    name: '首页',
    group: '首页',
    reach: 'signed-in',
    answers: homeShape,
    run: async ({ context, work }) => homeView(context, await work()),
  }),
  endpoint({
    method: 'GET',
    path: '/api/deadlines',
    name: '期限看板',
    says: '可筛选：register、unit、region、deadline、due、overdue。',
    group: '首页',
    reach: 'business',
    query: listQuery.omit({ q: true, order: true }),
    run: async ({ context, query, work }) => {
      const { search: _, order: __, ...asked } = listQueryOf(query)
      return board(context.store, await work(), asked)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/api/search',
    name: '全局搜索',
    group: '首页',
    reach: 'business',
    query: z.object({ q: z.string().trim().min(1).max(100).meta({ title: '搜索词' }) }),
    run: async ({ context, query, work }) => {
      const found = await searchAll(context.store, await work(), query.q)
      const items = found.map(
        ({ register, registerName, id, title, state }): HomeItem => ({
          register,
          id,
          title,
          says: registerName,
          ...(state !== undefined && { state }),
        }),
      )
      return { items }
    },
  }),
]
