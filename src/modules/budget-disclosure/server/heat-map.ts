import type { Day } from '../../../kernel/day.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { RowView } from '../../../kernel/wire.ts'
import type { Route } from '../../../server/door.ts'
import type { Store, Work } from '../../../store/contract.ts'
import { eachRow } from '../../../store/each.ts'
import { rows } from '../../../store/query.ts'
import { type HeatMap, type HeatRow, heatOf } from '../heat-map.ts'
import { nearDays } from '../parameters.ts'
import { publications } from '../publications.register.ts'

const FIELDS = ['bodyName', 'level', 'publishedOn', 'errors'] as const

/** 公开看板: every body within reach in one round, in one answer; some thousands of bodies are some hundred kilobytes. */
export const heatMapRoute: Route = {
  method: 'GET',
  path: '/heat-map',
  name: '预决算公开看板',
  run: ({ store, work, query }) => heatMapOf(store, work, query.round),
}

/** The round that is asked for, or the newest. */
export async function heatMapOf(store: Store, work: Work, asked: string | undefined): Promise<HeatMap> {
  const [rounds, regions] = await Promise.all([roundsOf(store), regionsOf(store)])
  const round = rounds.find((one) => one === asked) ?? rounds[0] ?? ''
  if (!round) return { rounds, round, regions: regions.names, rows: [] }
  const due = await dueDays(store, round)
  const near = valueOn(nearDays, work.today).value
  const found: HeatRow[] = []
  for await (const row of eachRow(store, work, publications.id, { filters: ofRound(round) }, FIELDS))
    found.push(rowOf(row, regions.districtOf(row.place.region), due.get(row.id), work.today, near))
  return { rounds, round, regions: regions.names, rows: found.toSorted(byLevel) }
}

export function ofRound(round: string) {
  const [year = '', kind = ''] = round.split('-')
  return [
    { field: 'year', op: 'is', value: year },
    { field: 'kind', op: 'is', value: kind },
  ] as const
}

const LEVELS = ['government', 'department', 'unit']
const byLevel = (a: HeatRow, b: HeatRow): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.body < b.body ? -1 : 1)

function rowOf(
  { id, state = '', row }: RowView,
  region: string,
  due: Day | undefined,
  today: Day,
  near: number,
): HeatRow {
  const cell = {
    ...(due && { due }),
    ...(typeof row.publishedOn === 'string' && { publishedOn: row.publishedOn as Day }),
    errors: Number(row.errors ?? 0),
  }
  const heat = heatOf({ ...cell, state }, today, near)
  return { id, body: String(row.bodyName), level: String(row.level), region, ...cell, heat }
}

/** The newest first; of a year the accounts, which come later, before the budget. */
async function roundsOf(store: Store): Promise<readonly string[]> {
  const found = await rows<{ round: string }>(
    store.db,
    `select year || '-' || kind as round from budget_disclosure_publications
     group by year, kind order by max(starts_on) desc, round desc`,
    [],
  )
  return found.map(({ round }) => round)
}

interface Regions {
  readonly names: Readonly<Record<string, string>>
  /** The district of a town; every other region is its own. */
  readonly districtOf: (region: string) => string
}
async function regionsOf(store: Store): Promise<Regions> {
  const found = await rows<{ id: string; name: string; level: string; parent: string | null }>(
    store.db,
    'select id, name, level, parent from organization_regions',
    [],
  )
  const towns = new Map(found.flatMap(({ id, level, parent }) => (level === 'town' && parent ? [[id, parent]] : [])))
  return {
    names: Object.fromEntries(found.map(({ id, name }) => [id, name])),
    districtOf: (region) => towns.get(region) ?? region,
  }
}

/** The last day for publishing of each case of a round, whether it is past, met or to come. */
export async function dueDays(store: Store, round: string): Promise<ReadonlyMap<string, Day>> {
  const [year, kind] = round.split('-')
  const found = await rows<{ record: string; due: Day }>(
    store.db,
    `select d.record, d.due from fadu.deadline d join budget_disclosure_publications p on p.id = d.record
     where d.register = $1 and d.leads and d.due is not null and p.year = $2 and p.kind = $3`,
    [publications.id, Number(year), kind],
  )
  return new Map(found.map(({ record, due }) => [record, due]))
}
