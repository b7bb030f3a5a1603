import type { FileRef } from '../../../kernel/register.ts'
import { caseView } from '../../../store/case-view.ts'
import type { Job, Reaction, Store, Work } from '../../../store/contract.ts'
import { enqueue } from '../../../store/jobs.ts'
import { take } from '../../../store/take.ts'
import { systemWork } from '../../organization/index.ts'
import { publication } from '../publication.procedure.ts'
import { publications } from '../publications.register.ts'
import { differencesOf, type SnapshotResult, snapshotResults } from '../snapshot.ts'
import { disclosureOf } from './published-disclosure.ts'

const JOB = 'budget-disclosure.compare-snapshot'

/** A snapshot of the page is held against the checked documents in the background. */
export const compareSnapshot: Job = {
  name: JOB,
  title: '比较公开快照与检查过的文件',
  run: async (store, work, { id }) => ({ says: await comparePublication(store, work, String(id)) }),
}
export const snapshotTaken: readonly Reaction[] = [
  {
    on: { register: publications.id, what: 'taken', step: 'takeSnapshot' },
    react: async (tx, _work, { id }) => {
      await enqueue(tx, JOB, { id })
    },
  },
]

/** Compares and records the result; only upon a snapshot just taken, so that doing it again does nothing. */
export async function comparePublication(store: Store, work: Work, id: string): Promise<string> {
  const { row, history } = await caseView(store, publications.id, id)
  if (history.at(-1)?.step !== 'takeSnapshot') return '已经比较过'
  const documents = (row.documents ?? []) as readonly FileRef[]
  const copies = (row.copies ?? []) as readonly FileRef[]
  const { result, says } = await compared(store, [...documents, ...copies], documents, row.snapshot ?? [])
  await take(store, systemWork(store, work), publication.id, id, 'recordComparison', {
    key: `compare-${id}-${history.length}`,
    fills: { snapshotResult: result, snapshotDifferences: says || '没有差异' },
  })
  return `${row.bodyName ?? ''}：${snapshotResults[result]}`
}

interface Compared {
  readonly result: SnapshotResult
  readonly says: string
}

async function compared(
  store: Store,
  known: readonly FileRef[],
  documents: readonly FileRef[],
  snapshot: readonly FileRef[],
): Promise<Compared> {
  const hashes = new Set(known.map(({ hash }) => hash))
  if (snapshot.every(({ hash }) => hashes.has(hash))) return { result: 'same', says: '' }
  const [checked, taken] = await Promise.all([disclosureOf(store, documents), disclosureOf(store, snapshot)])
  if (!taken.readable || taken.tables.length === 0)
    return { result: 'unread', says: taken.unreadable.map(({ says }) => says).join('\n') || '快照里没有读出表格' }
  const apart = differencesOf(checked, taken)
  return apart.length === 0 ? { result: 'equal', says: '' } : { result: 'differs', says: apart.join('\n') }
}
