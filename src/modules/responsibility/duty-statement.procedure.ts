import { procedure } from '../../kernel/procedure.ts'
import { longText } from '../../kernel/register.ts'
import { dutyStatementOpinions } from '../../law/responsibility.ts'
import { dutyStatements } from './duty-statements.register.ts'
import { statement } from './letters/statement.ts'
import { leaders, legal, legalHead } from './participants.ts'

const basis = dutyStatementOpinions.whole

/** 述法: a draft from the records, as often revised as its author likes, then stated. */
export const dutyStatement = procedure({
  id: 'responsibility.duty-statement',
  name: '述法',
  basis,
  keeps: dutyStatements,
  opening: { name: '形成述法稿', by: [...legal, ...leaders], letter: statement },
  opensAs: 'drafted',
  states: {
    drafted: { name: '述法稿' },
    stated: { name: '已述法', ends: true },
    dropped: { name: '不再使用', ends: true },
  },
  steps: {
    revise: {
      name: '修改述法稿',
      from: 'drafted',
      by: [...legal, ...leaders],
      basis,
      fills: ['text', 'issues'],
      requires: ['text'],
      letter: statement,
    },
    state: {
      name: '述法',
      from: 'drafted',
      to: 'stated',
      by: [...legal, ...leaders],
      basis,
      fills: ['manner', 'statedOn', 'occasion', 'questions', 'score', 'document'],
      requires: ['manner', 'statedOn'],
      letter: statement,
      refuses: {
        open: {
          says: '述法稿中还有待补充的内容',
          way: '请用“修改述法稿”补充标有“（待补充）”的部分',
          basis,
          when: ({ row }) => (row.text ?? '').includes('（待补充）'),
        },
      },
    },
    drop: {
      name: '不再使用',
      from: 'drafted',
      to: 'dropped',
      by: [legalHead, ...leaders],
      basis,
      data: { reason: longText('原因', { required: true }) },
    },
  },
  deadlines: {},
})
