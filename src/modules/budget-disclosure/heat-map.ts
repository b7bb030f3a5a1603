import { addDays, type Day } from '../../kernel/day.ts'

/** What a cell is coloured by. */
export const heats = {
  late: '逾期未公开',
  near: '临近期限',
  open: '办理中',
  waiting: '待批复',
  publishedLate: '逾期后公开',
  faulty: '已公开，有错误',
  published: '按期公开',
  exempt: '依法不公开',
} as const
export type Heat = keyof typeof heats

/** One body's disclosure of the round that is shown. */
export interface HeatRow {
  readonly id: string
  readonly body: string
  readonly level: string
  readonly region: string
  readonly due?: Day
  readonly publishedOn?: Day
  readonly errors: number
  readonly heat: Heat
}
export interface HeatMap {
  /** The rounds that occur, the newest first: 2024-budget. */
  readonly rounds: readonly string[]
  readonly round: string
  /** Names by region. */
  readonly regions: Readonly<Record<string, string>>
  readonly rows: readonly HeatRow[]
}

/** `near` = from how many days before the last one a cell is shown as near. */
export function heatOf(
  cell: Pick<HeatRow, 'due' | 'publishedOn' | 'errors'> & { readonly state: string },
  today: Day,
  near: number,
): Heat {
  const { state, due, publishedOn, errors } = cell
  if (state === 'exempt') return 'exempt'
  if (publishedOn) {
    if (due && publishedOn > due) return 'publishedLate'
    return errors > 0 && state !== 'proven' ? 'faulty' : 'published'
  }
  if (state === 'waitingLetter' || state === 'waitingRelay') return 'waiting'
  if (due && today > due) return 'late'
  return due && addDays(today, near) >= due ? 'near' : 'open'
}

/** Where somebody must be pushed. */
export const toChase = (heat: Heat): boolean => heat === 'late' || heat === 'near'
