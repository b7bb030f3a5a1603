import type { Day } from './day.ts'

/** How a deadline stands, in days as people write them. */
export type Reckoning =
  | {
      readonly is: 'due'
      readonly due: Day
      readonly start: Day
      /** The due date reaches past the announced calendar and will be counted anew. */
      readonly provisional: boolean
      readonly endedOn?: Day
      readonly inTime?: boolean
    }
  | { readonly is: 'not-running'; readonly why: string; readonly endedOn?: Day }
