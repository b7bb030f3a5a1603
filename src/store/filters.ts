import type { Day } from '../kernel/day.ts'
import { refuse } from '../kernel/refusal.ts'
import { accept } from './accept.ts'
import type { Kept } from './catalogue.ts'
import type { Filter, Secrets } from './contract.ts'
import { quoted } from './names.ts'
import type { Binding } from './query.ts'
import { blindOf, yuanOf } from './row-sql.ts'

interface Target {
  readonly name: string
  readonly sql: string
  readonly kind: string
  readonly personal: boolean
  /** Reads one value of the filter; throws a Refusal with a sentence. */
  readonly read: (value: string) => unknown
}

/** The condition that a filter stands for. Throws a Refusal for a field or comparison that does not exist. */
export function filterSql(kept: Kept, filter: Filter, today: Day, secrets: Secrets, binding: Binding): string {
  if (filter.field === 'overdue') return overdue(filter, today, binding)
  if (filter.field === 'ended') return `t.ended_on is ${filter.value === 'true' ? 'not ' : ''}null`
  const target = targetOf(kept, filter.field, secrets)
  if (target.personal && !['is', 'empty', 'filled'].includes(filter.op))
    throw refuse(`「${target.name}」是个人信息，只能按完整内容精确查找`, { field: filter.field })
  return compared(target, filter, binding)
}

function compared({ name, sql, kind, read }: Target, { op, value, field }: Filter, { bind }: Binding): string {
  const isPlain = !['jsonb'].includes(kind)
  const isOrdered = ['date', 'bigint', 'numeric(20,2)', 'timestamptz'].includes(kind)
  const type = kind === 'tsvector' ? 'text' : kind
  if (op === 'empty') return `${sql} is null`
  if (op === 'filled') return `${sql} is not null`
  if (op === 'is' && isPlain) return `${sql} = ${bind(read(value))}::${type}`
  if (op === 'in' && isPlain) return `${sql} = any(${bind(value.split(',').slice(0, 200).map(read))}::${type}[])`
  if (op === 'from' && isOrdered) return `${sql} >= ${bind(read(value))}::${type}`
  if (op === 'to' && isOrdered) return `${sql} <= ${bind(read(value))}::${type}`
  if (op === 'contains' && kind === 'text') return `${sql} ilike ${bind(likeOf(value))}`
  throw refuse(`「${name}」不能按「${op}」筛选`, { way: '请改用其他筛选方式', field })
}

/** A text as a pattern that finds it anywhere, its own % and _ taken as they are. */
export const likeOf = (text: string): string =>
  `%${text
    .normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, '\\$&')}%`

const overdue = ({ value }: Filter, today: Day, { bind }: Binding): string =>
  value === 'false' ? `(t.due is null or t.due >= ${bind(today)}::date)` : `t.due < ${bind(today)}::date`

const PLACES: Readonly<Record<string, readonly [column: string, kind: string, name: string]>> = {
  id: ['id', 'text', '编号'],
  state: ['state', 'text', '状态'],
  due: ['due', 'date', '到期日'],
  openedOn: ['opened_on', 'date', '登记日期'],
  endedOn: ['ended_on', 'date', '办结日期'],
  unit: ['unit', 'text', '单位'],
  region: ['region', 'text', '区划'],
  createdBy: ['created_by', 'text', '登记人'],
}

function targetOf(kept: Kept, field: string, secrets: Secrets): Target {
  const place = Object.hasOwn(PLACES, field) ? PLACES[field] : undefined
  if (place) {
    const [column, kind, name] = place
    const like = { kind: kind === 'date' ? 'date' : 'text', name, required: false, personal: false } as const
    return {
      name,
      sql: `t.${column}`,
      kind,
      personal: false,
      read: (value) => (value === '' ? '' : read(like, value, field)),
    }
  }
  const column = kept.byField.get(field)
  if (!column) throw refuse(`「${kept.register.name}」没有名为「${field}」的字段`, { way: '请核对筛选条件', field })
  const { of } = column
  if (column.blind !== undefined)
    return {
      ...{ name: of.name, sql: `t.${quoted(column.blind)}`, kind: 'text', personal: true },
      read: (value) => blindOf(kept.register.id, field, value, secrets),
    }
  return {
    ...{ name: of.name, sql: `t.${quoted(column.column)}`, kind: column.type, personal: false },
    read: (value) => read(of, value, field),
  }
}

/** Filter values come as text; what they mean, the kind of the field says. Amounts are in 分. */
function read(of: Parameters<typeof accept>[0], value: string, field: string): unknown {
  const given =
    of.kind === 'flag' ? value === 'true' : of.kind === 'whole' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  // A choice that is no longer declared may still stand in old rows.
  const accepted = of.kind === 'choice' ? { value } : accept(of, given)
  if ('says' in accepted)
    throw refuse(`筛选条件「${of.name}」：${accepted.says}`, { ...(accepted.way && { way: accepted.way }), field })
  return of.kind === 'money' ? yuanOf(String(accepted.value)) : accepted.value
}
