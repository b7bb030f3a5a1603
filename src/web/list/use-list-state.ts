import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { type ListState, printState, readState } from './list-state.ts'

/** The state of a list lives in the address: back and forward walk through its views. */
export function useListState(): readonly [ListState, (next: ListState) => void] {
  const [query, setQuery] = useSearchParams()
  const state = useMemo(() => readState(query), [query])
  return [state, (next) => setQuery(printState(next))]
}
