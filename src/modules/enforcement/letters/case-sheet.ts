import type { Block, OfficialDocument } from '../../../kernel/document.ts'
import { letter } from '../../../kernel/letter.ts'
import type { Attempt, CaseView, Desk, Letter } from '../../../kernel/procedure.ts'
import type { Row } from '../../../kernel/register.ts'
import { type PenaltyFields, penalties } from '../penalties.register.ts'

export type Line = readonly [name: string, says: string]

/** An internal sheet of a case (审批表, 送达回证): a table of two columns, without the red head of what goes out. */
export const sheet = (
  id: string,
  name: string,
  says: (view: CaseView<PenaltyFields>, attempt: Attempt, desk: Desk) => readonly Line[],
): Letter<PenaltyFields> => {
  const made = letter<PenaltyFields>(id, name, (view, attempt, desk) => ({
    number: view.row.number,
    blocks: [twoColumns(says(view, attempt, desk))],
  }))
  return {
    ...made,
    compose: (...of): OfficialDocument => {
      const { contact: _, ...composed } = made.compose(...of)
      return { ...composed, kind: 'form' }
    },
  }
}

/** What every sheet says of the case. */
export const ofCase = (row: Partial<Row<PenaltyFields>>): readonly Line[] => [
  ['当事人', `${row.party ?? ''}（${penalties.fields.partyKind.choices[row.partyKind ?? 'organization']}）`],
  ['违法行为', row.act ?? ''],
  ['线索来源', row.source ? penalties.fields.source.choices[row.source] : ''],
  ['发现日期', row.foundOn ?? ''],
]

const twoColumns = (lines: readonly Line[]): Block => ({
  is: 'table',
  head: [],
  widths: [26, 74],
  rows: lines.map(([name, says]) => [
    { text: name, align: 'center' as const },
    { text: says, align: 'left' as const },
  ]),
})
