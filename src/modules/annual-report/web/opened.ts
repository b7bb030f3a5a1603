import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** What of the report is opened stands in the address: it can be sent to somebody, and going back closes it. */
export const figureAddress = (id: string): string => `?figure=${encodeURIComponent(id)}`
export const passageAddress = (place: string): string => `?passage=${encodeURIComponent(place)}`

export function useOpened() {
  const [query, setQuery] = useSearchParams()
  const onFigure = useCallback((id: string) => setQuery({ figure: id }), [setQuery])
  const onPassage = useCallback((place: string) => setQuery({ passage: place }), [setQuery])
  const onClose = useCallback(() => setQuery({}, { replace: true }), [setQuery])
  return { figure: query.get('figure'), passage: query.get('passage'), onFigure, onPassage, onClose }
}
