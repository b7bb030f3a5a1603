import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { ProblemView, SessionView } from '../../kernel/wire.ts'
import { ask, rememberCsrf, whenSignedOut } from '../api/ask.ts'
import { forgetAll, forgetEverything } from '../api/cache.ts'
import { problemFrom } from '../api/problem.ts'
import { dropAllDrafts } from '../form/draft-storage.ts'

export type SessionState =
  | { readonly is: 'loading' }
  | { readonly is: 'unreachable'; readonly problem: ProblemView }
  | { readonly is: 'signed-out' }
  | {
      readonly is: 'signed-in'
      readonly session: SessionView /** Ended while something may be half typed: the page stays. */
      readonly over: boolean
    }

interface SessionControl {
  readonly state: SessionState
  /** After a sign-in, a second factor, a change of password. */
  readonly begin: (session: SessionView) => void
  readonly end: () => Promise<void>
  readonly load: () => Promise<void>
}
const Control = createContext<SessionControl | undefined>(undefined)

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<SessionState>({ is: 'loading' })
  const begin = useCallback((session: SessionView) => {
    rememberCsrf(session.csrf)
    setState((before) => {
      const another = before.is === 'signed-in' && before.session.account !== session.account
      if (another) forgetEverything()
      else if (before.is === 'signed-in' && before.over) queueMicrotask(forgetAll)
      return { is: 'signed-in', session, over: false }
    })
  }, [])
  const load = useCallback(async () => {
    try {
      begin(await ask<SessionView>('GET', '/api/session'))
    } catch (thrown) {
      const problem = problemFrom(thrown)
      setState(problem.problem === 'signed-out' ? { is: 'signed-out' } : { is: 'unreachable', problem })
    }
  }, [begin])
  const end = useCallback(async () => {
    await ask('DELETE', '/api/session').catch(() => {})
    forgetEverything()
    dropAllDrafts()
    setState({ is: 'signed-out' })
  }, [])
  useEffect(() => {
    whenSignedOut(() => setState((now) => (now.is === 'signed-in' ? { ...now, over: true } : now)))
    void load()
  }, [load])
  const control = useMemo(() => ({ state, begin, end, load }), [state, begin, end, load])
  return <Control value={control}>{children}</Control>
}

export function useSessionControl(): SessionControl {
  const control = use(Control)
  if (!control) throw new Error('useSessionControl outside of SessionProvider')
  return control
}

/** Who is signed in. Only below the shell, where somebody is. */
export function useSession(): SessionView {
  const { state } = useSessionControl()
  if (state.is !== 'signed-in') throw new Error('useSession without a session')
  return state.session
}
