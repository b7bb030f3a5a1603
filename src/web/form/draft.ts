import { useCallback, useEffect, useState } from 'react'
import { useSession } from '../app/session.tsx'
import { draftPlace, dropDraft, keepDraft, keptDraft } from './draft-storage.ts'

export interface Draft<T> {
  readonly value: T
  /** Upon what is typed by then: what ends later (an upload) takes nothing away that was typed meanwhile. */
  readonly change: (to: (before: T) => T) => void
  /** Something typed earlier was brought back; somebody may throw it away. */
  readonly restored: boolean
  /** Back to the beginning: after it was written, or on request. */
  readonly drop: (to?: T) => void
}

/**
 * What is being typed, kept in this tab until it is written: it survives a reload, a lost session, a closed dialog.
 * Kept under the person, so that the next one who signs in does not find it.
 */
export function useDraft<T>(name: string, initial: T): Draft<T> {
  const place = draftPlace(useSession().person, name)
  const [state, setState] = useState(() => {
    const kept = keptDraft<T>(place)
    return { value: kept ?? initial, restored: kept !== undefined, touched: kept !== undefined }
  })
  useEffect(() => {
    if (state.touched) keepDraft(place, state.value)
  }, [place, state])
  const change = useCallback(
    (to: (before: T) => T) => setState((before) => ({ ...before, value: to(before.value), touched: true })),
    [],
  )
  const drop = useCallback(
    (to: T = initial) => {
      dropDraft(place)
      setState({ value: to, restored: false, touched: false })
    },
    [place, initial],
  )
  return { value: state.value, change, restored: state.restored, drop }
}
