import type { ReactNode } from 'react'
import type { Got } from '../api/use-get.ts'
import { Busy } from './busy.tsx'
import { ProblemNote } from './reasons.tsx'

interface LoadedProps<T> {
  readonly from: Got<T>
  readonly lines?: number
  readonly children: (data: T) => ReactNode
}

/** What was read, or that it is coming, or why it cannot be had, with a way to try again. */
export function Loaded<T>({ from, lines = 4, children }: LoadedProps<T>) {
  const { data, problem, loading, reload } = from
  return (
    <>
      {problem && (
        <div className="loaded-problem">
          <ProblemNote problem={problem} />
          <button type="button" className="quiet" onClick={reload}>
            重新载入
          </button>
        </div>
      )}
      {data === undefined ? loading && !problem && <Busy lines={lines} /> : children(data)}
    </>
  )
}
