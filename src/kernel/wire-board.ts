import type { Day } from './day.ts'
import type { PageView, PlaceView } from './wire.ts'

/** One open deadline that binds the office, of any register, ordered by its last day. GET /api/deadlines?f&after&limit&total. */
export interface BoardRow {
  readonly register: string
  readonly id: string
  readonly title: string
  readonly state?: string
  /** Id and Chinese name of the deadline; `track` where it belongs to one. */
  readonly deadline: string
  readonly name: string
  readonly track?: string
  /** Absent while the clock stands still. */
  readonly due?: Day
  /** Working days left as of today; negative when overdue. */
  readonly left?: number
  readonly provisional?: boolean
  readonly leading: boolean
  readonly place: PlaceView
}
export interface BoardView extends Pick<PageView, 'next' | 'total' | 'names'> {
  readonly rows: readonly BoardRow[]
}
