import { caseView } from '../../../store/case-view.ts'
import type { Job, Reaction, Store, Work } from '../../../store/contract.ts'
import { enqueue } from '../../../store/jobs.ts'
import { take } from '../../../store/take.ts'
import { systemWork } from '../../organization/index.ts'
import { dimensions } from '../dimensions.ts'
import { publication } from '../publication.procedure.ts'
import { publications } from '../publications.register.ts'
import { checkStored } from './check-stored.ts'

const JOB = 'budget-disclosure.self-check'
/** More than anybody reads; the rest stands in the full report of the check. */
const MOST_KEPT = 200
const NOTHING_FOUND = { dimension: 'truth', severity: 'info', says: '最近一次检查没有发现问题。' } as const

/** What was submitted is checked in the background, and the findings come back into the case. */
export const selfCheck: Job = {
  name: JOB,
  title: '检查预决算公开文件',
  run: async (store, work, { id }) => ({ says: await checkPublication(store, work, String(id)) }),
}
export const checkSubmitted: readonly Reaction[] = ['submit', 'submitGovernment', 'mended'].map((step) => ({
  on: { register: publications.id, what: 'taken', step },
  react: async (tx, _work, { id }) => {
    await enqueue(tx, JOB, { id })
  },
}))

/** Checks the documents of a case that waits for it, or that were mended, and records what was found. Done again it does nothing. */
export async function checkPublication(store: Store, work: Work, id: string): Promise<string> {
  const view = await caseView(store, publications.id, id)
  const step =
    view.state === 'checking' ? 'recordCheck' : view.history.at(-1)?.step === 'mended' ? 'recheck' : undefined
  if (!step) return '已经检查过'
  const { row } = view
  const own = { body: String(row.body), kind: String(row.kind), year: Number(row.year) }
  const { view: checked } = await checkStored(store, { ...own, documents: row.documents ?? [] })
  const of = (severity: string) => checked.findings.filter((one) => one.severity === severity).length
  const findings = checked.findings.slice(0, MOST_KEPT).map(({ dimension, severity, table, page, ...one }) => ({
    dimension: Object.entries(dimensions).find(([, name]) => name === dimension)?.[0],
    severity,
    place: [table, page === null ? '' : `第${page}页`].filter(Boolean).join(' '),
    ...{ says: one.says, basis: one.basis, remedy: one.remedy },
  }))
  // A list that is empty would leave what an earlier check found.
  const told = findings.length > 0 ? findings : [NOTHING_FOUND]
  const counts = { errors: of('error'), warnings: of('warning'), unverified: checked.checks.notVerified }
  await take(store, systemWork(store, work), publication.id, id, step, {
    key: `check-${id}-${view.history.length}`,
    fills: { ...counts, findings: told },
  })
  return `${row.bodyName ?? ''}：错误${counts.errors}处，提醒${counts.warnings}处，未能核验${counts.unverified}项`
}
