import type { Day } from '../../../kernel/day.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { Route } from '../../../server/door.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { eachRow } from '../../../store/each.ts'
import { first } from '../../../store/query.ts'
import { districtsOf } from '../district-view.ts'
import { scoring } from '../parameters.ts'
import { publications } from '../publications.register.ts'
import type { RankedRow, Ranking } from '../ranking.ts'
import { scoreOf } from '../scoring.ts'
import { heatMapOf, ofRound } from './heat-map.ts'

const FIELDS = ['where', 'findings', 'publishedOn'] as const

/** 评分和排名 of a round: districts by their mean, bodies by their score, each deduction with its reason. */
export const rankingRoute: Route = {
  method: 'GET',
  path: '/ranking',
  name: '预决算公开评分和排名',
  run: ({ store, work, query }) => rankingOf(store, work, query.round),
}

export async function rankingOf(store: Store, work: Work, asked: string | undefined): Promise<Ranking> {
  const { rounds, round, regions, rows } = await heatMapOf(store, work, asked ?? (await lastPublished(store)))
  const heat = new Map(rows.map((one) => [one.id, one]))
  const scheme = valueOn(scoring, work.today, store.jurisdiction.pack).value
  const ranked: RankedRow[] = []
  for await (const { id, row } of eachRow(store, work, publications.id, { filters: ofRound(round) }, FIELDS)) {
    const one = heat.get(id)
    if (!one || one.heat === 'exempt' || (one.heat !== 'late' && !one.publishedOn)) continue
    const { points, deductions } = scoreOf(scheme, {
      ...(one.due && { due: one.due }),
      ...(one.publishedOn && { publishedOn: one.publishedOn as Day }),
      ...(typeof row.where === 'string' && { where: row.where }),
      findings: (row.findings ?? []) as Parameters<typeof scoreOf>[1]['findings'],
    })
    ranked.push({ ...{ id, body: one.body, level: one.level, region: one.region, heat: one.heat }, points, deductions })
  }
  const points = new Map(ranked.map((one) => [one.id, one.points]))
  return {
    ...{ rounds, round, regions, scoring: scheme.version },
    districts: districtsOf(rows, regions, points),
    rows: ranked.toSorted((a, b) => b.points - a.points || (a.body < b.body ? -1 : 1)),
  }
}

/** The newest round of which something is published: before that there is nothing to rank. */
async function lastPublished(store: Store): Promise<string | undefined> {
  const newest = await first<{ round: string }>(
    store.db,
    `select year || '-' || kind as round from budget_disclosure_publications
     where published_on is not null order by starts_on desc, year desc limit 1`,
  )
  return newest?.round
}
