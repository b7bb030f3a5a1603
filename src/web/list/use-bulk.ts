import { useCallback, useEffect, useState } from 'react'
import type { ReasonView, RecordView, RowView } from '../../kernel/wire.ts'
import { registerApi } from '../api/addresses.ts'
import { ask } from '../api/ask.ts'
import { forgetAll } from '../api/cache.ts'
import { problemFrom } from '../api/problem.ts'
import { newKey } from '../api/use-post.ts'

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
export function useBulk(register: string, step: string, rows: readonly RowView[]): Bulk {
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
        const answer = await offerOf(register, row.id, step)
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

async function offerOf(register: string, id: string, step: string): Promise<Partial<BulkLine>> {
  try {
    const record = await ask<RecordView>('GET', registerApi(register, id))
    const offer = record.steps.find((one) => one.step === step)
    const reasons = offer?.reasons ?? [{ says: '当前状态不能办理这一步' }]
    return { is: reasons.length === 0 ? 'ready' : 'refused', reasons, version: record.version }
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
