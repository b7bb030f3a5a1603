import type { DeadlineView } from '../kernel/wire.ts'
import type { Kept } from './catalogue.ts'
import type { Store, Work } from './contract.ts'
import { type Entry, entryHead } from './entry.ts'
import { catalogueFor } from './house.ts'
import { type Loaded, load } from './loaded.ts'
import { rows } from './query.ts'
import { deadlinesOf } from './standing.ts'
import { standingCells } from './system-cells.ts'
import { write } from './writing.ts'
import { writingOf } from './writing-of.ts'

const BATCH = 200

/**
 * Counts the running deadlines of all open cases anew, by the calendar of today. Each case whose dates moved gets an entry
 * of evidence that says what they were and what they are. A case that changes meanwhile is counted by its own step.
 */
export async function recountDeadlines(
  store: Store,
  work: Work,
): Promise<{ readonly cases: number; readonly moved: number }> {
  let cases = 0
  let moved = 0
  for (const kept of catalogueFor(store).all) {
    if (!kept.procedure || kept.plans.size === 0) continue
    for (let after = ''; ; ) {
      const found = await load(store, kept, `where t.ended_on is null and t.id > $1 order by t.id limit ${BATCH}`, [
        after,
      ])
      for (const row of found) if (await recounted(store, work, kept, row)) moved++
      cases += found.length
      const last = found[found.length - 1]
      if (found.length < BATCH || !last) break
      after = last.id
    }
  }
  return { cases, moved }
}

interface Was {
  readonly deadline: string
  readonly track: string
  readonly due: string | null
  readonly provisional: boolean
}

async function recounted(store: Store, work: Work, kept: Kept, row: Loaded): Promise<boolean> {
  const now = deadlinesOf(kept, row, store.jurisdiction, work.today)
  const was = await rows<Was>(
    store.db,
    'select deadline, track, due, provisional from fadu.deadline where register = $1 and record = $2',
    [kept.register.id, row.id],
  )
  const changes = now.filter(({ start }) => start).flatMap((one) => changeOf(one, was))
  if (changes.length === 0) return false
  const version = row.version + 1
  const entry: Entry = {
    ...entryHead(work, kept, { ...row, version }, 'recounted', store.clock()),
    data: { changes, calendar: store.jurisdiction.calendar.version.slice(-200) },
    reason: '放假安排或者期限规定有变化，重新计算',
  }
  const cells = standingCells(row.state, null, now)
  return write(
    store,
    writingOf(store, kept, entry, {
      cells,
      isNew: false,
      deadlines: now,
      plain: row.values,
      letter: undefined,
      key: undefined,
    }),
  )
}

function changeOf(now: DeadlineView, all: readonly Was[]) {
  const was = all.find(({ deadline, track }) => deadline === now.id && track === (now.track ?? ''))
  const isSame = was && (was.due ?? undefined) === now.due && was.provisional === (now.provisional ?? false)
  if (isSame) return []
  return [{ deadline: now.id, track: now.track ?? '', before: was?.due ?? '', after: now.due ?? '' }]
}
