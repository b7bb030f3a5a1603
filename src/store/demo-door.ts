import type { Day } from '../kernel/day.ts'
import type { Actor } from '../kernel/role.ts'
import type { Saved, Store, Work } from './contract.ts'

/** What a module's demo.ts offers, exported as `demo`: its part of the demonstration, made through real steps. */
export interface DemoDoor {
  /** Everything that happens, in any order; the generator sorts by day (stably) and runs each on its own legal day. */
  readonly plan: (city: DemoCity) => readonly DemoAct[]
}
export interface DemoAct {
  readonly on: Day
  readonly run: (stage: DemoStage) => Promise<unknown>
}
/** What is known of the city before anything happens. */
export interface DemoCity {
  readonly scale: 'small' | 'city' | 'load'
  readonly years: readonly number[]
  /** 演示日期: nothing happens after it. */
  readonly until: Day
  /** A deterministic source of chance, seeded per module. */
  readonly random: Random
}
export interface Random {
  readonly next: () => number
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly chance: (of: number) => boolean
}
export interface DemoStage {
  readonly store: Store
  readonly today: Day
  /** The work of the person who holds this post today: '市财政局/政府信息公开经办人'. */
  readonly as: (person: string) => Work
  readonly actorOf: (person: string) => Actor
  /** Ids of what earlier acts made, by a name that they chose. */
  readonly made: Map<string, Saved>
}
