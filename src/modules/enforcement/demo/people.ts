import type { Day } from '../../../kernel/day.ts'

export const SECTIONS = ['supervision', 'accounting', 'procurement'] as const

/** Those who enforce, and the legal section that supervises them: person, unit, certificate, the days on it. */
export interface DemoOfficer {
  readonly person: string
  readonly section: string
  readonly number: string
  readonly issuedOn: Day
  readonly validUntil: Day
}
const officersOf = (section: string, ofs: readonly number[], number: number, issuedOn: Day, validUntil: Day) =>
  ofs.map(
    (n, index): DemoOfficer => ({
      person: `person-finance-${section}-${n}`,
      section: `finance-${section}`,
      number: `云岭A0${number + index}`,
      issuedOn,
      validUntil,
    }),
  )

/** Certificates of two years of issue; those of the accounting section run out soon after the end of the story. */
export const OFFICERS: readonly DemoOfficer[] = [
  ...officersOf('supervision', [1, 2, 3], 1001, '2021-09-01', '2026-08-31'),
  ...officersOf('accounting', [1, 2], 1011, '2020-03-16', '2025-03-15'),
  ...officersOf('procurement', [1, 2, 3], 1021, '2021-09-01', '2026-08-31'),
  ...officersOf('regulation', [1, 2, 3], 1031, '2022-05-10', '2027-05-09'),
]
/** Passed the exams and had their certificate in the course of the story. */
export const NEWCOMERS: readonly DemoOfficer[] = [
  ...officersOf('accounting', [3], 1041, '2023-10-20', '2028-10-19'),
  ...officersOf('economy', [2], 1042, '2023-10-20', '2028-10-19'),
  ...officersOf('assets', [2, 3], 1043, '2024-10-18', '2029-10-17'),
]

export const certificateOf = (person: string): string => `officer-${person.slice('person-finance-'.length)}`

/** Two officers of a section with their certificates, as a case names them. */
export const pair = (section: string, of: readonly [number, number]) =>
  of.map((n) => {
    const officer = `person-finance-${section}-${n}`
    return { officer, certificate: certificateOf(officer) }
  })
