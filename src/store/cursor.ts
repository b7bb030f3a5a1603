import { refuse } from '../kernel/refusal.ts'
import type { Kept } from './catalogue.ts'
import type { ListQuery } from './contract.ts'
import { quoted } from './names.ts'
import type { Binding } from './query.ts'

/** By what a list is ordered; ties by id in the same direction, so that a page always begins where the last one ended. */
export interface Order {
  readonly by: string
  readonly sql: string
  readonly type: string
  readonly nullable: boolean
  readonly descending: boolean
}
const PLACES: Readonly<Record<string, readonly [column: string, type: string, nullable: boolean]>> = {
  id: ['id', 'text', false],
  openedOn: ['opened_on', 'date', false],
  createdAt: ['created_at', 'timestamptz', false],
  due: ['due', 'date', true],
  endedOn: ['ended_on', 'date', true],
  state: ['state', 'text', true],
  unit: ['unit', 'text', false],
  region: ['region', 'text', false],
}

/** The order asked for, or the latest first. Throws a Refusal for a field by which nothing can be ordered. */
export function orderOf(kept: Kept, asked: ListQuery['order']): Order {
  const { by, descending = false } = asked ?? { by: 'openedOn', descending: true }
  const place = Object.hasOwn(PLACES, by) ? PLACES[by] : undefined
  if (place) return { by, sql: `t.${place[0]}`, type: place[1], nullable: place[2], descending }
  const column = kept.byField.get(by)
  if (!column || column.of.personal || column.type === 'jsonb')
    throw refuse(`「${kept.register.name}」不能按「${column?.of.name ?? by}」排序`, {
      way: '请改按其他列排序',
      field: by,
    })
  return { by, sql: `t.${quoted(column.column)}`, type: column.type, nullable: !column.of.required, descending }
}

export function orderSql({ sql, descending, nullable, by }: Order): string {
  const way = descending ? 'desc' : 'asc'
  if (by === 'id') return `t.id ${way}`
  return `${sql} ${way}${nullable ? ' nulls last' : ''}, t.id ${way}`
}

/** Opaque to everybody else: the order and the last row of a page. */
export const cursorOf = (order: Order, value: unknown, id: string): string =>
  Buffer.from(JSON.stringify([order.by, order.descending ? 1 : 0, value ?? null, id])).toString('base64url')

/** The rows behind a cursor. Throws a Refusal when it is not one, or belongs to another order. */
export function afterSql(order: Order, after: string, { bind }: Binding): string {
  const [value, id] = read(order, after)
  const than = order.descending ? '<' : '>'
  if (order.by === 'id') return `t.id ${than} ${bind(id)}`
  if (value === null) return `(${order.sql} is null and t.id ${than} ${bind(id)})`
  const bound = `${bind(value)}::${order.type}`
  const beyond = `(${order.sql}, t.id) ${than} (${bound}, ${bind(id)}::text)`
  return order.nullable ? `(${beyond} or ${order.sql} is null)` : beyond
}

/** The value by which the row before a page stands. Throws as above. */
export const valueIn = (order: Order, after: string): string | number | boolean | null => read(order, after)[0]

function read(order: Order, after: string): readonly [value: string | number | boolean | null, id: string] {
  try {
    const [by, descending, value, id] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    const isValue = value === null || ['string', 'number', 'boolean'].includes(typeof value)
    if (by === order.by && (descending === 1) === order.descending && isValue && typeof id === 'string')
      return [value, id]
  } catch {
    // Said below: whatever cannot be read is no cursor.
  }
  throw refuse('翻页标记无效或与当前排序不符', { way: '请回到第一页重新查看' })
}
