import { useCallback, useSyncExternalStore } from 'react'
import type { ProblemView } from '../../kernel/wire.ts'
import { known, listen, refresh } from './cache.ts'

export interface Got<T> {
  /** What the server answered last; stays while it is fetched again. */
  readonly data?: T
  readonly problem?: ProblemView
  readonly loading: boolean
  readonly reload: () => void
}
const idle = { loading: false } as const

/** Reads an address under /api/. Two screens that read the same address share one answer; undefined reads nothing. */
export function useGet<T>(path: string | undefined): Got<T> {
  const subscribe = useCallback(
    (listener: () => void) => (path === undefined ? () => {} : listen(path, listener)),
    [path],
  )
  const current = useSyncExternalStore(subscribe, () => (path === undefined ? idle : known(path)))
  const reload = useCallback(() => {
    if (path !== undefined) void refresh(path)
  }, [path])
  return { ...(current as Omit<Got<T>, 'reload'>), reload }
}
