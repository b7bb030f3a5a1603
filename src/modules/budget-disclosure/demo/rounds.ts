import type { Day } from '../../../kernel/day.ts'

/** One round of publication in the city: what was approved when. */
export interface Round {
  readonly kind: 'budget' | 'final'
  readonly year: number
  /** The congress, or its standing committee, approves. */
  readonly approved: Day
  /** The finance bureau's letter reaches the departments. */
  readonly letter: Day
  /** Departments write to their units. */
  readonly relay: Day
  /** The first and the last day on which bodies publish, late ones apart. */
  readonly from: Day
  readonly to: Day
}

export const rounds: readonly Round[] = [
  {
    kind: 'budget',
    year: 2023,
    approved: '2023-01-14',
    letter: '2023-01-31',
    relay: '2023-02-10',
    from: '2023-02-14',
    to: '2023-02-20',
  },
  {
    kind: 'final',
    year: 2022,
    approved: '2023-08-30',
    letter: '2023-09-12',
    relay: '2023-09-20',
    from: '2023-09-24',
    to: '2023-09-30',
  },
  {
    kind: 'budget',
    year: 2024,
    approved: '2024-01-19',
    letter: '2024-02-02',
    relay: '2024-02-09',
    from: '2024-02-13',
    to: '2024-02-21',
  },
  {
    kind: 'final',
    year: 2023,
    approved: '2024-08-29',
    letter: '2024-09-11',
    relay: '2024-09-20',
    from: '2024-09-24',
    to: '2024-09-30',
  },
  {
    kind: 'budget',
    year: 2025,
    approved: '2025-01-08',
    letter: '2025-01-13',
    relay: '2025-01-22',
    from: '2025-01-25',
    to: '2025-02-02',
  },
].map((one) => one as Round)
