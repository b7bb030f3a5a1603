import type { Kept } from './catalogue.ts'
import type { Store } from './contract.ts'
import { asParsed, parsedBytes, wholeOf } from './entry.ts'
import type { Fault } from './fault.ts'
import { type Loaded, load } from './loaded.ts'
import { rows } from './query.ts'

const BATCH = 500

interface Told {
  readonly id: string
  readonly record: string
  readonly version: number
  readonly kind: string
  readonly said: Readonly<Record<string, unknown>>
}

/** Every row of a register against the story that its evidence tells: nothing missing, nothing added, nothing edited by SQL. */
export async function recordFaults(store: Store, kept: Kept, faulty: ReadonlySet<string>): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (let after = ''; ; ) {
    const ids = await rows<{ id: string }>(
      store.db,
      `select id from (select id from ${kept.sqlTable} where id > $2
         union select record as id from fadu.evidence where register = $1 and record > $2 and kind = 'opened') known
       order by id limit ${BATCH}`,
      [kept.register.id, after],
    )
    if (ids.length === 0) return faults
    const wanted = ids.map(({ id }) => id)
    const told = await storiesOf(store, kept, wanted)
    const found = new Map((await load(store, kept, 'where t.id = any($1)', [wanted])).map((row) => [row.id, row]))
    for (const id of wanted) faults.push(...faultsOf(kept, id, told.get(id) ?? [], found.get(id), faulty))
    faults.push(...(await letterFaults(store, [...told.values()].flat())))
    after = wanted[wanted.length - 1] as string
  }
}

async function storiesOf(
  store: Store,
  { register }: Kept,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Told[]>> {
  const found = await rows<{ id: string; record: string; version: number; kind: string; bytes: string }>(
    store.db,
    'select id, record, version, kind, bytes from fadu.evidence where register = $1 and record = any($2) order by record, version',
    [register.id, ids],
  )
  const stories = new Map<string, Told[]>()
  for (const { bytes, ...entry } of found) {
    const story = stories.get(entry.record) ?? []
    story.push({ ...entry, said: parsedOr(bytes) })
    stories.set(entry.record, story)
  }
  return stories
}

/** Bytes that no longer parse were changed, and are named as such by the check of entries. */
const parsedOr = (bytes: string): Record<string, unknown> => {
  try {
    return parsedBytes(bytes)
  } catch {
    return {}
  }
}

function faultsOf(
  kept: Kept,
  id: string,
  story: readonly Told[],
  row: Loaded | undefined,
  faulty: ReadonlySet<string>,
): readonly Fault[] {
  const last = story[story.length - 1]
  const place = `${kept.register.id}/${id}`
  if (!last) return [{ entry: place, fault: `「${kept.register.name}」中的这一行没有佐证材料，是绕过系统写入的` }]
  if (!row) return [{ entry: last.id, fault: `「${kept.register.name}」中的这一行已被删除` }]
  const gap = story.findIndex(({ version }, index) => version !== index + 1)
  if (gap >= 0) return [{ entry: `${place}#${gap + 1}`, fault: `第 ${gap + 1} 条佐证材料已被删除` }]
  if (row.version > last.version)
    return [
      { entry: `${place}#${last.version + 1}`, fault: `第 ${last.version + 1} 条佐证材料已被删除，或版本号被改动` },
    ]
  // What follows compares with the story; where an entry of it is at fault itself, that entry has been named.
  if (story.some((entry) => faulty.has(entry.id))) return []
  const edited = editedFields(kept, story, row)
  const fields =
    edited.length > 0
      ? [{ entry: last.id, fault: `与台账当前内容不一致，台账被绕过系统改动：${edited.join('、')}` }]
      : []
  return [...fields, ...momentFaults(story, row)]
}

/** Replays the story: what the row must hold now. Gives the names of what it holds otherwise. */
function editedFields(kept: Kept, story: readonly Told[], row: Loaded): readonly string[] {
  const expected: Record<string, unknown> = {}
  let state: unknown
  let openedOn: unknown
  for (const { kind, said } of story) {
    if (kind !== 'recounted') Object.assign(expected, said.after)
    state = said.state ?? state
    openedOn = said.openedOn ?? openedOn
  }
  const actual = asParsed(row.values) as Record<string, unknown>
  const fields = kept.columns
    .filter(({ field }) => text(expected[field]) !== text(actual[field]))
    .map(({ of }) => of.name)
  const first = story[0]?.said
  const rest: readonly (readonly [string, unknown, unknown])[] = [
    ['状态', state ?? '', row.state],
    ['登记日期', openedOn, row.openedOn],
    ['单位', first?.unit, row.unit],
    ['区划', first?.region, row.region],
    ['登记人', first?.recorder, row.createdBy],
  ]
  return [...fields, ...rest.filter(([, was, is]) => was !== is).map(([name]) => name)]
}

const text = (value: unknown): string => (value === undefined || value === null ? '' : JSON.stringify(value))

function momentFaults(story: readonly Told[], row: Loaded): readonly Fault[] {
  const told = new Map(story.flatMap((one) => (one.said.moment === undefined ? [] : [[wholeOf(one.said.moment), one]])))
  const faults: Fault[] = []
  for (const moment of row.moments) {
    const entry = told.get(moment.n)
    told.delete(moment.n)
    if (!entry) faults.push({ entry: moment.evidence, fault: `经过中的第 ${moment.n + 1} 项没有佐证材料` })
    else if (!agrees(entry.said, moment))
      faults.push({ entry: entry.id, fault: '与经过中记载的内容不一致，经过被绕过系统改动' })
  }
  for (const entry of told.values()) faults.push({ entry: entry.id, fault: '经过中的相应一项已被删除' })
  return faults
}

const agrees = (said: Readonly<Record<string, unknown>>, moment: Loaded['moments'][number]): boolean =>
  said.step === moment.step &&
  said.on === moment.on &&
  said.recordedOn === moment.recordedOn &&
  said.recorder === moment.person &&
  said.state === moment.state &&
  said.id === moment.evidence &&
  text(said.data ?? {}) === text(asParsed(moment.data))

async function letterFaults(store: Store, story: readonly Told[]): Promise<readonly Fault[]> {
  const letters = story.flatMap(({ id, said }) => {
    const letter = said.letter as { id: string; hash: string } | undefined
    return letter ? [{ ...letter, entry: id }] : []
  })
  if (letters.length === 0) return []
  const found = await rows<{ id: string; content: string }>(
    store.db,
    'select id, content from fadu.letter where id = any($1)',
    [letters.map(({ id }) => id)],
  )
  const contents = new Map(found.map(({ id, content }) => [id, content]))
  return letters.flatMap(({ id, hash, entry }) => {
    const content = contents.get(id)
    if (content === undefined) return [{ entry, fault: '所附文书已被删除' }]
    return store.secrets.hash(content) === hash ? [] : [{ entry, fault: '所附文书的内容被改动' }]
  })
}
