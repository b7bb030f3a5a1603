import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Draft, DraftFigure, DraftItem, DraftPassage } from '../draft.ts'

/** What a run of the text needs to know of the draft. */
export interface PaperKnown {
  readonly figures: ReadonlyMap<string, DraftFigure>
  readonly items: ReadonlyMap<string, DraftItem>
  readonly passages: readonly DraftPassage[]
  /** A signed report is read, not written. */
  readonly signed: boolean
}
const Context = createContext<PaperKnown | undefined>(undefined)

export function usePaper(): PaperKnown {
  const known = use(Context)
  if (!known) throw new Error('usePaper outside of a paper')
  return known
}

export function PaperProvider({ draft, children }: { readonly draft: Draft; readonly children: ReactNode }) {
  const known = useMemo(
    () => ({
      figures: new Map(draft.figures.map((figure) => [figure.id, figure])),
      items: new Map(draft.items.map((item) => [item.id, item])),
      passages: draft.passages,
      signed: draft.frozenOn !== undefined,
    }),
    [draft],
  )
  return <Context value={known}>{children}</Context>
}
