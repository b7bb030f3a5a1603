import { z } from 'zod'
import { refuse } from '../../../kernel/refusal.ts'
import type { Route } from '../../../server/door.ts'
import type { Saved } from '../../../store/contract.ts'
import { save } from '../../../store/save.ts'
import { bulletins } from '../bulletins.register.ts'
import { pointsText, type RankedRow } from '../ranking.ts'
import { rankingOf } from './ranking.ts'

const NAMED = 10
const TOLD = 3
const asked = z.object({ round: z.string().regex(/^\d{4}-(budget|final)$/), key: z.string().max(64) })

/** 拟稿通报: the ranking of a round as it stands today, put into a draft that a person looks through and a leader signs. */
export const bulletinRoute: Route = {
  method: 'POST',
  path: '/bulletins',
  name: '由排名拟稿通报',
  body: asked,
  run: async ({ store, work, body }): Promise<Saved> => {
    const { round, key } = body as z.infer<typeof asked>
    const ranking = await rankingOf(store, work, round)
    if (ranking.round !== round || ranking.rows.length === 0)
      throw refuse('这一轮还没有可以通报的内容', { way: '请在有单位公开或者逾期以后再拟稿' })
    const [year, kind] = round.split('-')
    return save(store, work, bulletins.id, {
      key: `bulletin-${key}`,
      row: {
        ...{ year: Number(year), kind, madeOn: work.today, scoring: ranking.scoring },
        districts: ranking.districts.map(({ name, owed, published, inTime, faulty, points }) => ({
          ...{ name, owed, published, inTime, faulty },
          ...(points !== undefined && { points: pointsText(points) }),
        })),
        best: ranking.rows
          .filter(({ points }) => points === 10_000)
          .slice(0, NAMED)
          .map(({ body: name, points }) => ({ body: name, points: pointsText(points) })),
        exposed: ranking.rows
          .filter(({ points }) => points < 10_000)
          .slice(-NAMED)
          .toReversed()
          .map(exposedOf),
      },
    })
  },
}

const exposedOf = ({ body, points, deductions }: RankedRow) => ({
  ...{ body, points: pointsText(points) },
  problem: `${deductions
    .slice(0, TOLD)
    .map(({ says }) => says.replace(/[。；]$/, ''))
    .join('；')}${deductions.length > TOLD ? `；等${deductions.length}处` : ''}`,
})
