import { addDays, type Day } from '../../kernel/day.ts'

/** One body's disclosure in a round, as the heat map shows it. */
export interface HeatCell {
  readonly id: string
  readonly state: string
  readonly due?: Day
  readonly publishedOn?: Day
  readonly errors: number
  readonly heat: Heat
}
export interface HeatRow {
  readonly body: string
  readonly level: string
  readonly region: string
  /** By round: 2024-budget. */
  readonly cells: Readonly<Record<string, HeatCell>>
}
export interface HeatMap {
  /** The rounds that occur, the newest first. */
  readonly rounds: readonly string[]
  readonly rows: readonly HeatRow[]
}

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

/** `near` = from how many days before the last one a cell is shown as near. */
export function heatOf(cell: Omit<HeatCell, 'heat' | 'id'>, today: Day, near: number): Heat {
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
