import type { Day } from '../kernel/day.ts'
import type { Kept } from './catalogue.ts'
import type { Store } from './contract.ts'
import { rows } from './query.ts'
import { rowColumns, storedRow } from './row-sql.ts'

/** A row as it stands, with its history and the key of its personal data. Values in the stored form. */
export interface Loaded {
  readonly id: string
  readonly region: string
  readonly unit: string
  readonly createdBy: string
  readonly assigned?: string
  readonly createdAt: string
  readonly version: number
  readonly openedOn: Day
  readonly state: string
  readonly endedOn?: Day
  readonly due?: Day
  readonly caption: string
  readonly values: Readonly<Record<string, unknown>>
  readonly key: string | null
  readonly moments: readonly StoredMoment[]
}
export interface StoredMoment {
  readonly n: number
  readonly step: string
  readonly on: Day
  readonly recordedOn: Day
  readonly recordedAt: string
  readonly person: string
  readonly actor: string | null
  readonly state: string
  readonly data: Readonly<Record<string, unknown>>
  readonly letter: string | null
  readonly evidence: string
}

/** Loads rows by a condition over the alias `t`. Row, history and key are of one moment: one statement reads them. */
export async function load(
  store: Store,
  kept: Kept,
  condition: string,
  values: readonly unknown[],
): Promise<readonly Loaded[]> {
  const moments = kept.procedure
    ? `(select coalesce(jsonb_agg(to_jsonb(m) - 'register' - 'record' order by m.n), '[]') from fadu.moment m
        where m.register = '${kept.register.id}' and m.record = t.id)`
    : `'[]'::jsonb`
  const key = kept.personal
    ? `(select k.key from fadu.row_key k where k.register = '${kept.register.id}' and k.record = t.id)`
    : 'null::text'
  const found = await rows(
    store.db,
    `select ${rowColumns(kept, 't')}, ${key} as "@key", ${moments} as "@moments" from ${kept.sqlTable} t ${condition}`,
    values,
  )
  return found.map((row) => loaded(kept, row))
}

export const loadOne = async (store: Store, kept: Kept, id: string): Promise<Loaded | undefined> =>
  (await load(store, kept, 'where t.id = $1', [id]))[0]

function loaded(kept: Kept, row: Readonly<Record<string, unknown>>): Loaded {
  const moments = (row['@moments'] as Record<string, unknown>[]).map(momentOf)
  return {
    id: row.id as string,
    region: row.region as string,
    unit: row.unit as string,
    createdBy: row.created_by as string,
    ...assignedOf(kept, row),
    createdAt: row.created_at as string,
    version: row.version as number,
    openedOn: row.opened_on as Day,
    state: (row.state ?? '') as string,
    ...(row.ended_on !== null && { endedOn: row.ended_on as Day }),
    ...(row.due !== null && { due: row.due as Day }),
    caption: row.caption as string,
    values: storedRow(kept, row),
    key: row['@key'] as string | null,
    moments,
  }
}

function assignedOf({ assigned }: Kept, row: Readonly<Record<string, unknown>>): Pick<Loaded, 'assigned'> {
  const unit = assigned === undefined ? undefined : row[assigned]
  return typeof unit === 'string' ? { assigned: unit } : {}
}

const momentOf = (row: Readonly<Record<string, unknown>>): StoredMoment => ({
  n: row.n as number,
  step: row.step as string,
  on: row.happened_on as Day,
  recordedOn: row.recorded_on as Day,
  recordedAt: new Date(row.recorded_at as string).toISOString(),
  person: row.person as string,
  actor: row.actor as string | null,
  state: row.state as string,
  data: row.data as Record<string, unknown>,
  letter: row.letter as string | null,
  evidence: row.evidence as string,
})
