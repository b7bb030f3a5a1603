import type { Check } from '../check.ts'

const debt = ['G6', 'G10', 'debt-limit-balance']
const level = ['government'] as const

/** What holds in the sets of governments by the columns that their forms print. */
export const government: readonly Check[] = [
  {
    id: 'DB2',
    name: '债务余额不超过债务限额',
    tables: debt,
    each: { of: 'T', line: 'line' },
    formulas: ['T[@line].balance ≤ T[@line].limit'],
    scope: { level },
    ifPrinted: true,
  },
  ...(
    [
      ['G3', 'G2', '本级支出不超过一般公共预算支出的同一科目'],
      ['G4', 'G3', '本级基本支出合计不超过本级支出合计'],
    ] as const
  ).flatMap(([part, whole, name]): readonly Check[] => [
    {
      id: `GV5-${part}`,
      name,
      ...(part === 'G3' ? { each: { of: part, line: 'code' as const } } : {}),
      formulas: [part === 'G3' ? `${part}[@code] ≤ ${whole}[@code]` : `${part}[total] ≤ ${whole}[total]`],
      scope: { level },
      ifPrinted: true,
    },
  ]),
]
