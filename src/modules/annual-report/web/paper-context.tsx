import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Draft, DraftFigure, DraftItem, DraftPassage } from '../draft.ts'

/** What a run of the text needs to know of the draft. */
export interface PaperKnown {
  readonly figures: ReadonlyMap<string, DraftFigure>
  readonly items: ReadonlyMap<string, DraftItem>
  readonly passages: readonly DraftPassage[]
  /** A signed report is read, not written. */
  readonly signed: boolean
  readonly onFigure: (id: string) => void
  readonly onPassage: (place: string) => void
}
const Context = createContext<PaperKnown | undefined>(undefined)

export function usePaper(): PaperKnown {
  const known = use(Context)
  if (!known) throw new Error('usePaper outside of a paper')
  return known
}

interface PaperProviderProps extends Pick<PaperKnown, 'onFigure' | 'onPassage'> {
  readonly draft: Draft
  readonly children: ReactNode
}

export function PaperProvider({ draft, onFigure, onPassage, children }: PaperProviderProps) {
  const known = useMemo(
    () => ({
      figures: new Map(draft.figures.map((figure) => [figure.id, figure])),
      items: new Map(draft.items.map((item) => [item.id, item])),
      passages: draft.passages,
      signed: draft.frozenOn !== undefined,
      onFigure,
      onPassage,
    }),
    [draft, onFigure, onPassage],
  )
  return <Context value={known}>{children}</Context>
}
