import { addDays, type Day } from '../kernel/day.ts'
import { cite } from '../kernel/law.ts'
import { limits, parameters } from '../law/index.ts'
import type { Command } from './command.ts'
import { dayOption, legalDay } from './legal-day.ts'
import { columns } from './text-table.ts'

const YEAR = 365

export const command: Command = {
  says: '列出从未核对、或者很久没有与法规原文核对的法定数值',
  words: [],
  options: {
    before: { value: '日期', says: '列出在这一天之前核对的；不填时为一年以前' },
    'in-force': { says: '只列现行有效的数值' },
  },
  examples: ['fadu law stale', 'fadu law stale --before 2026-01-01 --in-force --json'],
  run: async ({ options }) => {
    const before = options.before ? dayOption('before', options.before) : addDays(legalDay(), -YEAR)
    const rows = staleValues(before, options['in-force'] === 'yes')
    const lines = rows.map((row) => [row.name, row.from, row.checkedOn ?? '从未核对', row.basis])
    return {
      json: rows,
      text:
        rows.length === 0
          ? `全部法定数值都在 ${before} 之后核对过。`
          : `${columns([['数值', '施行', '上次核对', '依据'], ...lines])}\n共 ${rows.length} 项需要与原文核对。`,
    }
  },
}

export interface StaleValue {
  readonly id: string
  readonly specId: string | null
  readonly name: string
  readonly from: Day
  readonly basis: string
  readonly checkedOn: Day | null
}

/** Dated values that nobody compared with the official text since a day, those never compared first. */
export const staleValues = (before: Day, inForceOnly = false): StaleValue[] =>
  [...limits, ...parameters]
    .flatMap((one) =>
      one.history.flatMap((row, index): StaleValue[] => {
        const current = index === one.history.length - 1
        if (row.value === null || (inForceOnly && !current)) return []
        if (row.checkedOn !== undefined && row.checkedOn >= before) return []
        const { from, basis, checkedOn = null, specId = null } = row
        return [{ id: one.id, specId, name: one.name, from, basis: cite(basis), checkedOn }]
      }),
    )
    .toSorted((a, b) => (a.checkedOn ?? '').localeCompare(b.checkedOn ?? ''))
