import type { Field, FileRef } from '../kernel/register.ts'
import type { EvidenceView } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import { shown } from './codec.ts'
import type { Store, Work } from './contract.ts'
import { parsedBytes, wholeOf } from './entry.ts'
import { OPENING } from './history.ts'
import { catalogueFor } from './house.ts'
import type { Loaded } from './loaded.ts'
import { namesOf } from './naming.ts'
import { rows } from './query.ts'
import { readable } from './record.ts'

interface Stored {
  readonly id: string
  readonly kind: string
  readonly at: string
  readonly recorder: string
  readonly bytes: string
  readonly hash: string
  readonly seal: number | null
}

/** The evidence of a record, the earliest first, masked. Throws NotPermitted, NotFound like reading the record. */
export async function evidenceOf(
  store: Store,
  work: Work,
  register: string,
  id: string,
): Promise<readonly EvidenceView[]> {
  const kept = catalogueFor(store).kept(register)
  const found = await readable(store, work, kept, id)
  const entries = await rows<Stored>(
    store.db,
    `select e.id, e.kind, e.at, e.recorder, e.bytes, e.hash, l.seal from fadu.evidence e
     left join fadu.seal_leaf l on l.log = 'evidence' and l.entry = e.id
     where e.register = $1 and e.record = $2 order by e.version`,
    [register, id],
  )
  const names = await namesOf(
    store,
    entries.map(({ recorder }) => recorder),
  )
  return entries.map((entry) => viewOf(store, kept, found, entry, names))
}

function viewOf(
  store: Store,
  kept: Kept,
  found: Loaded,
  stored: Stored,
  names: ReadonlyMap<string, string>,
): EvidenceView {
  const said = parsedBytes(stored.bytes) as Record<string, Record<string, unknown> | string | undefined>
  const step = kept.procedure?.steps[String(said.step)]
  const masked = (fields: Readonly<Record<string, Field>>, part: unknown) =>
    shown(fields, decoded(fields, (part ?? {}) as Record<string, unknown>), store.secrets, found.key)
  const { fields } = kept.register
  const data = masked(step?.data ?? {}, said.data)
  const after = masked(fields, said.after)
  return {
    id: stored.id,
    at: stored.at,
    what: whatHappened(kept, stored.kind, String(said.step ?? '')),
    person: stored.recorder,
    personName: names.get(stored.recorder) ?? stored.recorder,
    hash: stored.hash,
    ...(stored.seal !== null && { seal: String(stored.seal) }),
    files: [...filesIn(fields, after), ...filesIn(step?.data ?? {}, data)],
    ...(said.before !== undefined && { before: masked(fields, said.before) }),
    ...((said.after !== undefined || Object.keys(data).length > 0) && {
      after: { ...after, ...data },
    }),
    ...(typeof said.reason === 'string' && { reason: said.reason }),
  }
}

const KINDS: Readonly<Record<string, string>> = {
  opened: '登记',
  amended: '更正',
  recounted: '期限重新计算',
  erased: '删除个人信息',
  closed: '结账',
  reopened: '撤销结账',
  noticed: '补充放假安排',
}

const whatHappened = ({ procedure }: Kept, kind: string, step: string): string =>
  kind === 'opened' && procedure && step === OPENING
    ? procedure.opening.name
    : (KINDS[kind] ?? procedure?.steps[step]?.name ?? step)

/** Whole numbers stand in canonical bytes as n:5; amounts stay strings of 分. */
function decoded(
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = fields[name]
      if (field?.kind === 'whole' && typeof value === 'string') return [name, wholeOf(value)]
      if (field?.kind === 'list' && Array.isArray(value))
        return [name, value.map((row) => decoded(field.of ?? {}, row as Record<string, unknown>))]
      if (field?.kind === 'files' && Array.isArray(value)) return [name, value.map(fileOf)]
      return [name, value]
    }),
  )
}

const fileOf = (file: Record<string, unknown>): FileRef => ({ ...file, size: wholeOf(file.size) }) as unknown as FileRef

const filesIn = (fields: Readonly<Record<string, Field>>, part: unknown): readonly FileRef[] =>
  Object.entries((part ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    fields[name]?.kind === 'files' && Array.isArray(value) ? value.map(fileOf) : [],
  )
