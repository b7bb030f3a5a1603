import type { Day } from '../kernel/day.ts'
import type { PortalEntry, Published } from './door.ts'
import { publishedRows } from './published-rows.ts'
import type { Site } from './site.ts'

interface Asked {
  readonly today: Day
  readonly text?: string
  readonly limit: number
}

/** What all modules have for the public: the newest, or what matches a text. A page of the site matches by its name and its line. */
export async function find(site: Site, { today, text, limit }: Asked): Promise<readonly PortalEntry[]> {
  const words = text === undefined ? undefined : { text }
  const found = await Promise.all([
    ...[...site.doors.values()].map((door) => door.find?.({ store: site.store, today, limit, ...words }) ?? []),
    ...site.published.map((one) => entriesOf(site, one, limit, text)),
  ])
  const entries = found.flat().toSorted((a, b) => ((a.on ?? '') > (b.on ?? '') ? -1 : 1))
  return [...(text === undefined ? [] : pagesWith(site, text)), ...entries].slice(0, limit)
}

const pagesWith = ({ navigation }: Site, text: string): readonly PortalEntry[] =>
  navigation
    .filter(({ name, says }) => `${name}${says}`.includes(text))
    .map(({ path, name, says }) => ({ path, title: name, kind: '栏目', says }))

async function entriesOf(site: Site, of: Published, limit: number, text?: string): Promise<readonly PortalEntry[]> {
  const { rows } = await publishedRows(site, of, { limit, ...(text !== undefined && { search: text }) })
  return rows.map(({ id, row }) => ({
    path: `${of.path}/${id}`,
    title: String(row[of.title] ?? '（无标题）'),
    kind: of.name,
    ...(typeof row[of.dated] === 'string' && { on: row[of.dated] as Day }),
  }))
}
