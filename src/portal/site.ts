import type { Actor } from '../kernel/role.ts'
import type { Store } from '../store/contract.ts'
import type { Assets } from './assets.ts'
import type { PortalDoor, PortalService, Published } from './door.ts'

/** What every page of the portal knows of the site. */
export interface Site {
  readonly store: Store
  readonly doors: ReadonlyMap<string, PortalDoor>
  readonly resident: Actor
  readonly system: Actor
  readonly assets: Assets
  readonly navigation: readonly PortalService[]
  readonly services: readonly PortalService[]
  readonly published: readonly Published[]
}

export const siteOf = (of: Pick<Site, 'store' | 'doors' | 'resident' | 'system' | 'assets'>): Site => {
  const doors = [...of.doors.values()]
  const published = doors.flatMap((door) => door.published ?? [])
  const offered = doors.flatMap((door) => door.navigation ?? [])
  const listed = published.filter(({ path, under }) => !under && !offered.some((one) => one.path === path))
  return {
    ...of,
    published,
    navigation: [...offered, ...listed.map(({ path, name, says }) => ({ path, name, says })), EVIDENCE],
    services: offered.filter((one) => one.service),
  }
}

const EVIDENCE: PortalService = {
  path: '/evidence',
  name: '存证校验',
  says: '每天公布一个校验值，任何人都能据此核对本机关公布的数字有没有被改动',
}
