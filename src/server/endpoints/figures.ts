import { z } from 'zod'
import { yearOf } from '../../kernel/day.ts'
import { yearPeriod } from '../../kernel/indicator.ts'
import { indicatorsOf } from '../../kernel/module.ts'
import { NotPermitted } from '../../kernel/refusal.ts'
import { figure, figures } from '../../store/figure.ts'
import { endpoint } from '../endpoint.ts'
import { mayReadFigure } from '../figure-permission.ts'
import { figureView } from '../figure-view.ts'
import { notFound } from '../problem.ts'
import { identifier } from '../schema/field-schema.ts'
import { figureView as shape } from '../schema/more-view-schema.ts'

const year = z.coerce.number().int().min(2000).max(2100).optional().meta({ title: '年度', description: '省略即今年' })

/** Figures with the rows on which they rest. */
export const figureEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/figures/:indicator',
    name: '查询指标',
    says: '数值、口径、所依据的记录；尚未齐全时说明还缺什么。',
    group: '指标',
    reach: 'business',
    params: z.object({ indicator: identifier }),
    query: z.object({ year, cells: z.enum(['0', '1']).optional().meta({ title: '逐格列出' }) }),
    answers: shape,
    run: async ({ context, params, query, work }) => {
      const { store } = context
      const who = await work()
      const indicator = indicatorsOf(store.modules).find(({ id }) => id === params.indicator)
      if (!indicator) throw notFound(`没有名为 ${params.indicator} 的指标`, '请检查指标标识')
      if (!mayReadFigure(indicator, who.actor))
        throw new NotPermitted(`查看「${indicator.name}」`, indicator.confirmedBy)
      const period = yearPeriod(query.year ?? yearOf(who.today))
      if (query.cells !== '1') return figureView(store, who, indicator, await figure(store, indicator, period))
      const all = await figures(store, indicator, period)
      return { cells: await Promise.all(all.map((one) => figureView(store, who, indicator, one))) }
    },
  }),
]
