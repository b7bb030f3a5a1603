/** One 学时 in minutes, as the sessions are counted. */
export const HOUR_MINUTES = 45

/** Somebody and how long he has studied in the year, in minutes: in sessions and lectures of the bureau, and on the platforms. */
export interface Studied {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly sessions: number
  readonly platforms: number
}
/** How the people of one's reach stand against the least that the bureau wants. */
export interface Hours {
  readonly year: number
  /** 学时 that everybody should reach. */
  readonly least: number
  /** Those who lack most first. */
  readonly people: readonly Studied[]
}

export const minutesOf = ({ sessions, platforms }: Pick<Studied, 'sessions' | 'platforms'>): number =>
  sessions + platforms

/** Whole 学时: what is begun does not count. */
export const hoursOf = (minutes: number): number => Math.floor(minutes / HOUR_MINUTES)

/** What one source says: somebody, the platform (none for a session), minutes. */
export type StudyLine = readonly [person: string, platform: string, minutes: number]

/** Minutes by person: sessions are added; of several records of one platform the largest counts, for a platform gives the sum so far. */
export function minutesByPerson(lines: readonly StudyLine[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>()
  const sums = new Map<string, number>()
  const add = (person: string, minutes: number) => sums.set(person, (sums.get(person) ?? 0) + minutes)
  for (const [person, platform, minutes] of lines) {
    if (platform === '') add(person, minutes)
    else {
      const key = `${person}\t${platform}`
      most.set(key, Math.max(most.get(key) ?? 0, minutes))
    }
  }
  for (const [key, minutes] of most) add(key.split('\t')[0] ?? '', minutes)
  return sums
}
