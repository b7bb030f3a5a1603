import { chineseDay, type Day } from '../../../kernel/day.ts'
import { letter } from '../../../kernel/letter.ts'
import type { PenaltyFields } from '../penalties.register.ts'

/** 送达回证 of the decision. */
export const serviceReceipt = letter<PenaltyFields>(
  'service-receipt',
  '送达回证',
  ({ row }, { data, person }, desk) => ({
    blocks: [
      {
        is: 'table',
        head: [],
        widths: [28, 72],
        rows: [
          ['送达文书名称、文号', `行政处罚决定书（${row.decisionNumber ?? ''}）`],
          ['受送达人', row.party ?? ''],
          ['送达方式', String(data.manner ?? '')],
          ['送达地点', String(data.place ?? '')],
          ['签收人', String(data.receiver ?? '')],
          ['签收日期', chineseDay(data.receivedOn as Day)],
          ['送达人', desk.nameOf(person)],
          ['备注', ''],
        ],
      },
    ],
  }),
)
