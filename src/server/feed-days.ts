import { type AnyRegister, type Field, moduleOf, nounOf } from '../kernel/register.ts'
import type { BoardRow } from '../kernel/wire-board.ts'
import { board } from '../store/board.ts'
import type { Work } from '../store/contract.ts'
import { list } from '../store/list.ts'
import type { FeedDay } from './calendar-feed.ts'
import type { Context } from './context.ts'

const PAGE = 200
const MOST = 1_000

/** The deadlines in somebody's scope for a calendar outside: number, kind and day, no title, since a title may name people. */
export async function feedDays(context: Context, work: Work, application: string): Promise<readonly FeedDay[]> {
  const rows = await deadlines(context, work)
  const numbers = await numbersOf(context, work, rows)
  return rows.flatMap(({ register, id, deadline, track, name, due, provisional }) => {
    if (due === undefined) return []
    const called = context.registers.get(register)?.name ?? register
    const number = numbers.get(`${register}/${id}`)
    const day: FeedDay = {
      id: [register, id, deadline, track].filter(Boolean).join('.'),
      on: due,
      title: `${name}届满：${number ?? called}`,
      says: provisional ? '放假安排尚未公布，届满日为暂计' : `${called}，届满日当天为最后一日`,
      opens: `${application}/r/${moduleOf(register)}/${nounOf(register)}/${id}`,
    }
    return [day]
  })
}

async function deadlines({ store }: Context, work: Work): Promise<readonly BoardRow[]> {
  const rows: BoardRow[] = []
  for (let after: string | undefined; rows.length < MOST; ) {
    const page = await board(store, work, { limit: PAGE, ...(after !== undefined && { after }) })
    rows.push(...page.rows)
    after = page.next
    if (after === undefined) break
  }
  return rows
}

/** The serial number of each case, where its register has one. */
async function numbersOf(
  { store, registers }: Context,
  work: Work,
  rows: readonly BoardRow[],
): Promise<Map<string, string>> {
  const numbers = new Map<string, string>()
  for (const [register, of] of Map.groupBy(rows, (row) => row.register)) {
    const field = serialOf(registers.get(register))
    if (!field) continue
    for (let at = 0; at < of.length; at += PAGE) {
      const value = of
        .slice(at, at + PAGE)
        .map(({ id }) => id)
        .join(',')
      const page = await list(store, work, register, { filters: [{ field: 'id', op: 'in', value }], limit: PAGE })
      for (const { id, row } of page.rows) if (row[field]) numbers.set(`${register}/${id}`, String(row[field]))
    }
  }
  return numbers
}

const serialOf = (register: AnyRegister | undefined): string | undefined =>
  (Object.entries(register?.fields ?? {}) as [string, Field][]).find(([, { kind }]) => kind === 'serial')?.[0]
