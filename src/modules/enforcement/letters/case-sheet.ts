import type { Block } from '../../../kernel/document.ts'
import type { Row } from '../../../kernel/register.ts'
import { type PenaltyFields, penalties } from '../penalties.register.ts'

type Line = readonly [name: string, says: string]

/** The sheet that goes with a case inside the bureau: what every sheet says of it, then the lines of this one. */
export const caseSheet = (row: Partial<Row<PenaltyFields>>, lines: readonly Line[]): Block => ({
  is: 'table',
  head: [],
  widths: [24, 76],
  rows: [
    ['当事人', `${row.party ?? ''}（${penalties.fields.partyKind.choices[row.partyKind ?? 'organization']}）`],
    ['违法行为', row.act ?? ''],
    ['线索来源', row.source ? penalties.fields.source.choices[row.source] : ''],
    ['发现日期', row.foundOn ?? ''],
    ...lines,
  ],
})
