import type { Day } from '../kernel/day.ts'
import type { DeadlineView } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import type { Saved, Store } from './contract.ts'
import type { Entry, SignedEntry } from './entry.ts'
import { usesOf } from './file-use.ts'
import { quoted } from './names.ts'
import { type Binding, binding, first } from './query.ts'
import type { Cell } from './row-sql.ts'

/** Everything that one save or step writes. It is one statement: on any engine, and after any crash, all of it or nothing. */
export interface Writing {
  readonly kept: Kept
  readonly entry: Entry
  readonly signed: SignedEntry
  /** Columns of the row: all of them for a new one, the changed ones otherwise. */
  readonly cells: readonly Cell[]
  readonly isNew: boolean
  readonly moment?: WrittenMoment
  readonly deadlines?: readonly DeadlineView[]
  readonly rowKey?: string
  readonly letter?: WrittenLetter
  readonly title?: string
  /** The caller's key against repetition. */
  readonly key?: string
  readonly saved: Saved
}
export interface WrittenMoment {
  readonly n: number
  readonly step: string
  readonly on: Day
  readonly recordedOn: Day
  readonly person: string
  readonly actor?: string
  readonly state: string
  readonly data: Readonly<Record<string, unknown>>
}
export interface WrittenLetter {
  readonly id: string
  readonly name: string
  readonly number?: string
  readonly content: string
  readonly hash: string
}

/** False when nothing was written, because the row is no longer at the version that was read or the key was used before. */
export async function write(store: Store, writing: Writing): Promise<boolean> {
  const bound = binding()
  const parts = [...gate(writing, bound), ...evidence(writing, bound), ...rest(writing, bound)]
  const text = `with ${parts.map(([name, statement]) => `${name} as (${statement})`).join(',\n')}\nselect count(*) as n from gate`
  const result = await first<{ n: number }>(store.db, text, bound.values)
  return (result?.n ?? 0) > 0
}

type Part = readonly [name: string, statement: string]
type Bind = Binding

/**
 * The row itself. A new row stands behind the key against repetition: a key that was used lets nothing through. A changed
 * row stands behind its version: who comes second changes nothing. All other parts read from `gate`.
 */
function gate(writing: Writing, { bind }: Bind): readonly Part[] {
  const { kept, entry, cells, isNew, key } = writing
  const list = cells.map(({ column }) => quoted(column)).join(', ')
  const values = cells.map(({ value, type }) => `${bind(value)}::${type}`)
  if (isNew) {
    const used: Part[] =
      key === undefined ? [] : [['used', given(writing, key, { bind, values: [] }, '', 'on conflict do nothing')]]
    const from = used.length > 0 ? ' from used' : ''
    return [...used, ['gate', `insert into ${kept.sqlTable} (${list}) select ${values.join(', ')}${from} returning 1`]]
  }
  const sets = [
    `version = ${bind(entry.version)}::int`,
    ...cells.map(({ column }, index) => `${quoted(column)} = ${values[index]}`),
  ]
  const only = `t.id = ${bind(entry.record)} and t.version = ${bind(entry.version - 1)}::int`
  const changed: Part = ['gate', `update ${kept.sqlTable} t set ${sets.join(', ')} where ${only} returning 1`]
  return key === undefined ? [changed] : [changed, ['used', given(writing, key, { bind, values: [] }, 'from gate', '')]]
}

function given({ entry, saved }: Writing, key: string, { bind }: Bind, from: string, otherwise: string): string {
  const texts = [entry.recorder, key, entry.register, entry.record, whatOf(entry)].map(
    (value) => `${bind(value)}::text`,
  )
  return `insert into fadu.given (person, key, register, record, what, version, evidence, letter, at)
    select ${texts.join(', ')}, ${bind(entry.version)}::int, ${bind(entry.id)}::text, ${bind(saved.letter ?? null)}::jsonb,
      ${bind(entry.at)}::timestamptz ${from} ${otherwise} returning 1`
}

/** What a key was used for; the same key for something else is a mistake of the caller. */
export const whatOf = ({ kind, step }: Pick<Entry, 'kind' | 'step'>): string =>
  kind === 'taken' ? `taken ${step}` : kind

function evidence({ entry, signed }: Writing, { bind }: Bind): readonly Part[] {
  const texts = [entry.id, entry.kind, entry.register, entry.record].map((value) => `${bind(value)}::text`)
  const place = [entry.region, entry.unit, entry.actor, entry.recorder].map((value) => `${bind(value)}::text`)
  const proof = [signed.bytes, signed.hash, signed.mac].map((value) => `${bind(value)}::text`)
  return [
    [
      'evidence',
      `insert into fadu.evidence (id, kind, register, record, version, region, unit, actor, recorder, at, bytes, hash, mac)
       select ${texts.join(', ')}, ${bind(entry.version)}::int, ${place.join(', ')}, ${bind(entry.at)}::timestamptz, ${proof.join(', ')} from gate`,
    ],
    ['unsealed', `insert into fadu.unsealed select 'evidence', ${texts[0]} from gate`],
  ]
}

function rest(writing: Writing, { bind }: Bind): readonly Part[] {
  const { entry, moment, deadlines = [], rowKey, letter, title } = writing
  const subject = () => `${bind(entry.register)}::text, ${bind(entry.record)}::text`
  const parts: Part[] = []
  if (moment) parts.push(['moment', momentSql(writing, moment, { bind, values: [] })])
  if (deadlines.some(({ start }) => start))
    parts.push(['deadline', deadlineSql(writing, deadlines, { bind, values: [] })])
  if (rowKey)
    parts.push([
      'row_key',
      `insert into fadu.row_key (register, record, key) select ${subject()}, ${bind(rowKey)}::text from gate`,
    ])
  if (letter)
    parts.push([
      'letter',
      `insert into fadu.letter (register, record, id, name, number, content, hash, evidence, at) select ${subject()}, ${[
        letter.id,
        letter.name,
        letter.number ?? null,
        letter.content,
        letter.hash,
        entry.id,
      ]
        .map((value) => `${bind(value)}::text`)
        .join(', ')}, ${bind(entry.at)}::timestamptz from gate`,
    ])
  const uses = usesOf(writing.kept, entry)
  if (uses.length > 0)
    parts.push([
      'file_use',
      `insert into fadu.file_use (register, record, hash, personal) select ${subject()}, f.*
       from gate, unnest(${bind(uses.map(({ hash }) => hash))}::text[], ${bind(uses.map(({ personal }) => personal))}::boolean[]) as f
       on conflict (hash, register, record) do update set personal = file_use.personal and excluded.personal`,
    ])
  if (title !== undefined)
    parts.push([
      'name',
      `insert into fadu.name (id, register, title) select ${bind(entry.record)}::text, ${bind(entry.register)}::text, ${bind(title)}::text from gate
       on conflict (id) do update set title = excluded.title`,
    ])
  return parts
}

function momentSql({ entry, letter }: Writing, moment: WrittenMoment, { bind }: Bind): string {
  const texts = (values: readonly unknown[]) => values.map((value) => `${bind(value)}::text`).join(', ')
  return `insert into fadu.moment (register, record, n, step, happened_on, recorded_on, recorded_at, person, actor, state, data, letter, evidence)
    select ${texts([entry.register, entry.record])}, ${bind(moment.n)}::int, ${texts([moment.step])}, ${bind(moment.on)}::date,
      ${bind(moment.recordedOn)}::date, ${bind(entry.at)}::timestamptz, ${texts([moment.person, moment.actor ?? null, moment.state])},
      ${bind(JSON.stringify(moment.data))}::jsonb, ${texts([letter?.id ?? null, entry.id])} from gate`
}

/** Only deadlines that have begun are kept; the others are known from the declaration. */
function deadlineSql({ entry }: Writing, deadlines: readonly DeadlineView[], { bind }: Bind): string {
  const begun = deadlines.filter(({ start }) => start)
  const all = (of: (one: DeadlineView) => unknown, type: string) => `${bind(begun.map(of))}::${type}[]`
  const columns = [
    all(({ id }) => id, 'text'),
    all(({ track }) => track ?? '', 'text'),
    all(({ binds }) => binds, 'text'),
    all(({ leading }) => leading, 'boolean'),
    all(({ start }) => start, 'date'),
    all(({ due }) => due ?? null, 'date'),
    all(({ provisional }) => provisional ?? false, 'boolean'),
    all(({ stopped }) => stopped ?? null, 'text'),
    all(({ endedOn }) => endedOn ?? null, 'date'),
    all(({ inTime }) => inTime ?? null, 'boolean'),
  ]
  return `insert into fadu.deadline (register, record, region, unit, deadline, track, binds, leads, start_on, due, provisional, stopped, ended_on, in_time)
    select ${[entry.register, entry.record, entry.region, entry.unit].map((value) => `${bind(value)}::text`).join(', ')}, d.*
    from gate, unnest(${columns.join(', ')}) as d
    on conflict (register, record, deadline, track) do update set region = excluded.region, unit = excluded.unit,
      start_on = excluded.start_on, due = excluded.due, provisional = excluded.provisional, stopped = excluded.stopped,
      ended_on = excluded.ended_on, in_time = excluded.in_time`
}
