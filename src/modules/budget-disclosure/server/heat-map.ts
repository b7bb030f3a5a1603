import type { Day } from '../../../kernel/day.ts'
import { valueOn } from '../../../kernel/parameter.ts'
import type { RowView } from '../../../kernel/wire.ts'
import type { Route } from '../../../server/door.ts'
import type { Store } from '../../../store/contract.ts'
import { eachRow } from '../../../store/each.ts'
import { rows } from '../../../store/query.ts'
import { type HeatCell, type HeatMap, type HeatRow, heatOf } from '../heat-map.ts'
import { nearDays } from '../parameters.ts'
import { publications } from '../publications.register.ts'

const FIELDS = ['body', 'bodyName', 'level', 'kind', 'year', 'publishedOn', 'errors'] as const

/** 公开看板: every body within reach with its rounds, in one answer: some thousands of bodies are some hundred kilobytes. */
export const heatMapRoute: Route = {
  method: 'GET',
  path: '/heat-map',
  name: '预决算公开看板',
  run: async ({ store, work }): Promise<HeatMap> => {
    const due = await dueDays(store)
    const bodies = new Map<string, HeatRow & { readonly cells: Record<string, HeatCell> }>()
    const rounds = new Set<string>()
    for await (const row of eachRow(store, work, publications.id, {}, FIELDS)) {
      const { body, bodyName, level } = row.row
      const round = `${row.row.year}-${row.row.kind}`
      rounds.add(round)
      const found = bodies.get(String(body)) ?? {
        body: String(bodyName),
        level: String(level),
        region: row.place.region,
        cells: {},
      }
      found.cells[round] = cellOf(row, due.get(row.id), work.today)
      bodies.set(String(body), found)
    }
    return {
      rounds: [...rounds].toSorted().toReversed(),
      rows: [...bodies.values()].toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
    }
  },
}
const LEVELS = ['government', 'department', 'unit']

function cellOf({ id, state = '', row }: RowView, due: Day | undefined, today: Day): HeatCell {
  const cell = {
    state,
    ...(due && { due }),
    ...(typeof row.publishedOn === 'string' && { publishedOn: row.publishedOn as Day }),
    errors: Number(row.errors ?? 0),
  }
  return { id, ...cell, heat: heatOf(cell, today, valueOn(nearDays, today).value) }
}

/** The last day for publishing of each case, whether it is past, met or to come. */
async function dueDays(store: Store): Promise<ReadonlyMap<string, Day>> {
  const found = await rows<{ record: string; due: Day }>(
    store.db,
    'select record, due from fadu.deadline where register = $1 and leads and due is not null',
    [publications.id],
  )
  return new Map(found.map(({ record, due }) => [record, due]))
}
