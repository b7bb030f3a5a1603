import { type Ask, load } from './load.ts'
import { median } from './numbers.ts'

export interface Side {
  readonly port: number
  readonly next: () => Ask
}
export interface Compared {
  readonly floor: number
  readonly ours: number
  readonly ratio: number
}
const ROUNDS = 5
const WARM_SECONDS = 2
const ROUND_SECONDS = 3

/** The rates of floor and ours in turns in one run, so that whatever else the machine does meets both; medians of the rounds. */
export async function sideBySide(floor: Side, ours: Side): Promise<Compared> {
  const rates: { readonly floor: number[]; readonly ours: number[] } = { floor: [], ours: [] }
  for (const { port, next } of [floor, ours]) await load(port, next, WARM_SECONDS)
  for (let round = 0; round < ROUNDS; round++) {
    rates.floor.push((await load(floor.port, floor.next, ROUND_SECONDS)).perSecond)
    rates.ours.push((await load(ours.port, ours.next, ROUND_SECONDS)).perSecond)
  }
  const found = { floor: median(rates.floor), ours: median(rates.ours) }
  return { ...found, ratio: found.ours / found.floor }
}
