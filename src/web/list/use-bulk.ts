import { useCallback, useEffect, useState } from 'react'
import type { AnyProcedure } from '../../kernel/procedure.ts'
import type { ReasonView, RecordView, RowView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { ask } from '../api/ask.ts'
import { forgetAll } from '../api/cache.ts'
import { problemFrom } from '../api/problem.ts'
import { newKey } from '../api/use-post.ts'
import { useSession } from '../app/session.tsx'
import { offersOf } from '../record/offered.ts'

/** Where one case of a bulk action stands. */
export interface BulkLine {
  readonly row: RowView
  readonly is: 'asking' | 'ready' | 'refused' | 'taking' | 'done' | 'failed'
  readonly version: number
  /** Why it cannot be taken, or why it was refused. */
  readonly reasons: readonly ReasonView[]
}
export interface Bulk {
  readonly lines: readonly BulkLine[]
  readonly running: boolean
  readonly finished: boolean
  readonly run: (input: Readonly<Record<string, unknown>>) => Promise<void>
}

/**
 * A step for many cases, one after the other: each is asked first whether it can be taken, and then taken by itself under a
 * key of its own, so that one refusal stops none of the others.
 */
export function useBulk(procedure: AnyProcedure, step: string, rows: readonly RowView[]): Bulk {
  const { person } = useSession()
  const register = procedure.keeps.id
  const [lines, setLines] = useState<readonly BulkLine[]>(() =>
    rows.map((row) => ({ row, is: 'asking', version: row.version, reasons: [] })),
  )
  const [phase, setPhase] = useState<'asking' | 'ready' | 'running' | 'finished'>('asking')
  const change = useCallback(
    (id: string, to: Partial<BulkLine>) =>
      setLines((all) => all.map((line) => (line.row.id === id ? { ...line, ...to } : line))),
    [],
  )
  // the rows are those that were ticked when the window opened, whatever the list does meanwhile
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let isShown = true
    void (async () => {
      for (const { row } of lines) {
        const answer = await offerOf(procedure, row.id, step, person)
        if (!isShown) return
        change(row.id, answer)
      }
      setPhase('ready')
    })()
    return () => {
      isShown = false
    }
  }, [])
  const run = async (input: Readonly<Record<string, unknown>>) => {
    setPhase('running')
    for (const line of lines.filter((one) => one.is === 'ready')) {
      change(line.row.id, { is: 'taking' })
      change(line.row.id, await taken(register, line, step, input))
    }
    setPhase('finished')
    forgetAll()
  }
  return { lines, running: phase === 'running', finished: phase === 'finished', run }
}

/** Whether the step can be taken: reasons that what is typed may settle are shown, and do not stand against it yet. */
async function offerOf(procedure: AnyProcedure, id: string, step: string, person: string): Promise<Partial<BulkLine>> {
  try {
    const record = await ask<RecordView>('GET', registerApi(procedure.keeps.id, id))
    const offer = offersOf(record, procedure, person).find((one) => one.view.step === step)
    const { version } = record
    if (offer?.is === 'ready' || offer?.is === 'conditions')
      return { is: 'ready', reasons: offer.view.reasons, version }
    const reasons = offer?.view.reasons ?? []
    return { is: 'refused', reasons: reasons.length > 0 ? reasons : [{ says: '现在的状态不能办理这一步' }], version }
  } catch (thrown) {
    return { is: 'refused', reasons: problemFrom(thrown).reasons }
  }
}

async function taken(
  register: string,
  line: BulkLine,
  step: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Partial<BulkLine>> {
  try {
    const body = { ...input, version: line.version }
    await ask('POST', registerApi(register, line.row.id, 'steps', step), { body, key: newKey() })
    return { is: 'done', reasons: [] }
  } catch (thrown) {
    return { is: 'failed', reasons: problemFrom(thrown).reasons }
  }
}
