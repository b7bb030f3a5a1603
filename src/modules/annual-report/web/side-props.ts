import type { Draft } from '../draft.ts'

/** What every sheet beside the text is given. */
export interface SideProps {
  readonly draft: Draft
  readonly onFigure: (id: string) => void
  readonly onPassage: (place: string) => void
}
