import type { Day } from '../kernel/day.ts'
import { isDay } from '../kernel/day.ts'
import { refuse } from '../kernel/refusal.ts'
import type { BoardRow, BoardView } from '../kernel/wire-board.ts'
import type { Kept } from './catalogue.ts'
import type { Filter, Store, Work } from './contract.ts'
import { catalogueFor } from './house.ts'
import { quoted } from './names.ts'
import { namesOf } from './naming.ts'
import { entitled } from './permission.ts'
import { type Binding, binding, rows } from './query.ts'
import { type Placed, scopeSql } from './scope-sql.ts'
import { daysLeft } from './standing.ts'

export interface BoardQuery {
  /** Fields: register, unit, region, deadline, due (from / to), overdue. */
  readonly filters?: readonly Filter[]
  readonly after?: string
  readonly limit?: number
  readonly total?: boolean
}
interface Found {
  readonly register: string
  readonly record: string
  readonly deadline: string
  readonly track: string
  readonly due: Day
  readonly provisional: boolean
  readonly leads: boolean
  readonly region: string
  readonly unit: string
}
const MOST_COUNTED = 10_000

/** Every running deadline that binds the office, over all registers that the actor reads, the nearest first. */
export async function board(store: Store, work: Work, query: BoardQuery = {}): Promise<BoardView> {
  const limit = Math.min(Math.max(query.limit ?? 50, 1), 200)
  const kept = catalogueFor(store).all.filter(
    (one) => one.procedure && entitled(work.actor, one.register.access.read).length > 0,
  )
  if (kept.length === 0) return { rows: [], ...(query.total && { total: { n: 0, more: false } }) }
  const bound = binding()
  const where = conditions(work, kept, query, bound)
  const after = query.after === undefined ? [] : [afterSql(query.after, bound)]
  const found = await rows<Found>(
    store.db,
    `/* plan */ select d.register, d.record, d.deadline, d.track, d.due, d.provisional, d.leads, d.region, d.unit
     from fadu.deadline d where ${[...where, ...after].join(' and ')}
     order by d.due, d.register, d.record, d.deadline, d.track limit ${limit + 1}`,
    bound.values,
  )
  const page = found.slice(0, limit)
  const last = page[page.length - 1]
  const titles = await titlesOf(store, kept, page)
  const names = await namesOf(
    store,
    page.flatMap(({ unit, region }) => [unit, region]),
  )
  return {
    rows: page.map((one) => rowOf(store, work, kept, one, titles)),
    names: Object.fromEntries(names),
    ...(found.length > limit && last && { next: cursorOf(last) }),
    ...(query.total && { total: await counted(store, work, kept, query) }),
  }
}

function conditions(work: Work, kept: readonly Kept[], query: BoardQuery, bound: Binding): readonly string[] {
  const scopes = kept.map((one) => {
    const scope = scopeSql(placed(one), entitled(work.actor, one.register.access.read), work.actor.person, bound)
    return `(d.register = ${bound.bind(one.register.id)} and ${scope})`
  })
  const filters = (query.filters ?? []).map((filter) => filterSql(filter, work.today, bound))
  return ['d.ended_on is null', 'd.due is not null', "d.binds = 'office'", `(${scopes.join(' or ')})`, ...filters]
}

/** The board knows neither creator nor handling unit: they are looked up in the case for those whose reach asks for them. */
function placed({ sqlTable, assigned }: Kept): Placed {
  const ofCase = (column: string) => `(select t.${column} from ${sqlTable} t where t.id = d.record)`
  return {
    region: 'd.region',
    unit: 'd.unit',
    createdBy: ofCase('created_by'),
    ...(assigned !== undefined && { assigned: ofCase(quoted(assigned)) }),
  }
}

function filterSql({ field, op, value }: Filter, today: Day, { bind }: Binding): string {
  if (['register', 'unit', 'region', 'deadline'].includes(field)) {
    if (op === 'is') return `d.${field} = ${bind(value)}`
    if (op === 'in') return `d.${field} = any(${bind(value.split(','))})`
  }
  if (field === 'overdue') return value === 'false' ? `d.due >= ${bind(today)}` : `d.due < ${bind(today)}`
  if (field === 'due' && isDay(value)) {
    if (op === 'from') return `d.due >= ${bind(value)}`
    if (op === 'to') return `d.due <= ${bind(value)}`
    if (op === 'is') return `d.due = ${bind(value)}`
  }
  throw refuse(`期限看板不能按「${field}」这样筛选`, { way: '可按台账、单位、区划、期限、到期日、是否逾期筛选', field })
}

const cursorOf = ({ due, register, record, deadline, track }: Found): string =>
  Buffer.from(JSON.stringify([due, register, record, deadline, track])).toString('base64url')

function afterSql(cursor: string, { bind }: Binding): string {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    parts = undefined
  }
  if (
    !Array.isArray(parts) ||
    parts.length !== 5 ||
    !isDay(parts[0]) ||
    !parts.every((part) => typeof part === 'string')
  )
    throw refuse('翻页标记无效', { way: '请回到第一页重新查看' })
  const [due, ...rest] = parts as [Day, ...string[]]
  return `(d.due, d.register, d.record, d.deadline, d.track) > (${bind(due)}::date, ${rest.map((one) => bind(one)).join(', ')})`
}

async function titlesOf(
  store: Store,
  kept: readonly Kept[],
  page: readonly Found[],
): Promise<ReadonlyMap<string, { caption: string; state: string }>> {
  const titles = new Map<string, { caption: string; state: string }>()
  for (const { register, sqlTable } of kept) {
    const ids = page.filter((one) => one.register === register.id).map(({ record }) => record)
    if (ids.length === 0) continue
    const found = await rows<{ id: string; caption: string; state: string }>(
      store.db,
      `select id, caption, state from ${sqlTable} where id = any($1)`,
      [ids],
    )
    for (const { id, ...rest } of found) titles.set(`${register.id}/${id}`, rest)
  }
  return titles
}

function rowOf(
  store: Store,
  { today }: Work,
  kept: readonly Kept[],
  { register, record, deadline, track, due, provisional, leads, region, unit }: Found,
  titles: ReadonlyMap<string, { caption: string; state: string }>,
): BoardRow {
  const { caption, state } = titles.get(`${register}/${record}`) ?? { caption: record, state: '' }
  const name = kept.find((one) => one.register.id === register)?.procedure?.deadlines[deadline]?.name ?? deadline
  return {
    ...{
      register,
      id: record,
      title: caption,
      state,
      deadline,
      name,
      due,
      left: daysLeft(store.jurisdiction, today, due),
    },
    ...(track !== '' && { track }),
    ...(provisional && { provisional }),
    leading: leads,
    place: { region, unit },
  }
}

async function counted(
  store: Store,
  work: Work,
  kept: readonly Kept[],
  query: BoardQuery,
): Promise<NonNullable<BoardView['total']>> {
  const bound = binding()
  const where = conditions(work, kept, query, bound)
  const [row] = await rows<{ n: number }>(
    store.db,
    `/* plan */ select count(*) as n from (select 1 from fadu.deadline d where ${where.join(' and ')} limit ${MOST_COUNTED + 1}) c`,
    bound.values,
  )
  const n = row?.n ?? 0
  return n > MOST_COUNTED ? { n: MOST_COUNTED, more: true } : { n, more: false }
}
