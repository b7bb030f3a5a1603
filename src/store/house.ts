import type { Jurisdiction } from '../kernel/clock.ts'
import type { Module } from '../kernel/module.ts'
import type { Instant } from '../kernel/wire.ts'
import type { AuditLine } from './audit-lines.ts'
import type { Catalogue } from './catalogue.ts'
import type { UnitYear } from './closed-years.ts'
import type { Db, Job, Office, Reaction, Secrets, Store } from './contract.ts'
import type { Engine } from './engine.ts'
import { filesOf } from './files.ts'
import type { Serials } from './serials.ts'
import type { Vault } from './vault.ts'

/** Names that were looked up lately. They change rarely; what another process changed is seen a minute later. */
interface NameCache {
  readonly known: Map<string, string | undefined>
  emptiedAt: number
}
/** What an open store is made of, the same inside and outside of transactions. */
export interface House {
  readonly engine: Engine
  readonly data: string
  readonly modules: readonly Module[]
  readonly catalogue: Catalogue
  readonly office: Office
  readonly vault: Vault
  readonly secrets: Secrets
  readonly fingerprint: string
  readonly reactions: readonly Reaction[]
  readonly jobs: readonly Job[]
  readonly serials: Serials
  readonly audits: (line: AuditLine) => Promise<void>
  readonly closedYears: (one: UnitYear) => Promise<boolean>
  readonly names: NameCache
  readonly clock: () => Instant
  readonly close: () => Promise<void>
  readonly declaredJurisdiction: Jurisdiction
  /** Changes when a notice on holidays arrives. */
  jurisdiction: Jurisdiction
  noticesKnown: number
  durable: boolean
}

const houses = new WeakMap<Store, House>()

/** The store as operations see it, bound to the pool or to one transaction. */
export function boundTo(house: House, db: Db, inTransaction: boolean): Store {
  const { engine, modules, office, vault, secrets, reactions, clock, close } = house
  const store: Store = {
    engine: engine.kind,
    db,
    inTransaction,
    modules,
    get jurisdiction() {
      return house.jurisdiction
    },
    office,
    files: filesOf({ db, vault, secrets, clock }),
    secrets,
    reactions,
    clock,
    close,
  }
  houses.set(store, house)
  return store
}

/** Throws when a store was not opened by `openStore`: a copy of one is no store. */
export function houseOf(store: Store): House {
  const house = houses.get(store)
  if (!house) throw new Error('this store was not opened by openStore')
  return house
}

export const catalogueFor = (store: Store): Catalogue => houseOf(store).catalogue
