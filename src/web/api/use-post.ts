import { useCallback, useRef, useState } from 'react'
import type { ProblemView } from '../../kernel/wire.ts'
import { ask, type Method } from './ask.ts'
import { forgetAll } from './cache.ts'
import { problemFrom } from './problem.ts'

export interface Posting<In, Out> {
  /** Resolves to the answer, or to undefined when it was refused: then `problem` says why, and nothing typed is lost. */
  readonly send: (body: In) => Promise<Out | undefined>
  readonly sending: boolean
  readonly problem?: ProblemView
  readonly clear: () => void
}

/**
 * Writes to an address under /api/. The same content sent again (after a break of the network, a second click) carries
 * the same key, so it is written once; changed content carries a new one. After a success all that is on the screen is read anew.
 */
export function usePost<In = unknown, Out = unknown>(
  path: string,
  method: Exclude<Method, 'GET'> = 'POST',
): Posting<In, Out> {
  const [state, setState] = useState<{ readonly sending: boolean; readonly problem?: ProblemView }>({ sending: false })
  const attempt = useRef<{ readonly content: string; readonly key: string }>(undefined)
  const busy = useRef(false)
  const send = useCallback(
    async (body: In): Promise<Out | undefined> => {
      if (busy.current) return undefined
      busy.current = true
      const content = body instanceof FormData ? '' : `${path} ${JSON.stringify(body ?? null)}`
      if (!content || attempt.current?.content !== content) attempt.current = { content, key: newKey() }
      setState({ sending: true })
      try {
        const answer = await ask<Out>(method, path, { body, key: attempt.current?.key ?? newKey() })
        attempt.current = undefined
        setState({ sending: false })
        forgetAll()
        return answer
      } catch (thrown) {
        setState({ sending: false, problem: problemFrom(thrown) })
        return undefined
      } finally {
        busy.current = false
      }
    },
    [path, method],
  )
  const clear = useCallback(() => setState({ sending: false }), [])
  return { ...state, send, clear }
}

/** A key for one write. Also where the page is not served over TLS, so without crypto.randomUUID. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
