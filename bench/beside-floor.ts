import { isDeepStrictEqual } from 'node:util'
import type { PageView } from '../src/kernel/wire.ts'
import type { Ground } from './ground.ts'
import { ask } from './load.ts'
import { type Compared, sideBySide } from './side-by-side.ts'
import { signIn } from './signed-in.ts'
import type { Asked } from './statements.ts'
import { turning } from './turning.ts'

/** The same lists of ours and of the floor, side by side, after both were seen to answer the same rows under the same total. */
export async function besideFloor(ground: Ground, name: 'list' | 'deep', lists: readonly Asked[]): Promise<Compared> {
  const [ours, floor] = [await ground.ours(), await ground.floor()]
  const headers = await signIn(ours.port)
  const atFloor = lists.map(({ values }) => ({ path: `/${name}?values=${encodeURIComponent(JSON.stringify(values))}` }))
  const atOurs = lists.map(({ path }) => ({ path, headers }))
  for (const [index, path] of atOurs.entries())
    if (index % 20 === 0) same(await ask(ours.port, path), await ask(floor.port, atFloor[index] ?? { path: '/' }))
  return sideBySide({ port: floor.port, next: turning(atFloor) }, { port: ours.port, next: turning(atOurs) })
}

/** The floor leaves out what only rights and the calendar give (`can`, working days left) and how amounts are written. */
function same(ours: Buffer, floor: Buffer): void {
  const [mine, its] = [ours, floor].map((bytes): PageView => JSON.parse(bytes.toString()))
  const told = (page: PageView | undefined) => [page?.rows.map(({ id }) => id), page?.names, page?.total, page?.next]
  if (!isDeepStrictEqual(told(mine), told(its))) throw new Error('floor and ours do not answer the same page')
  const share = floor.length / ours.length
  if (Math.abs(1 - share) > 0.05) throw new Error(`the floor answers ${floor.length} bytes, ours ${ours.length}`)
}
