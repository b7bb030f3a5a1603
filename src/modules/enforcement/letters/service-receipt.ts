import { chineseDay, type Day } from '../../../kernel/day.ts'
import { sheet } from './case-sheet.ts'

/** 送达回证 of the decision. */
export const serviceReceipt = sheet('service-receipt', '送达回证', ({ row }, { data, person }, desk) => [
  ['送达文书、文号', `行政处罚决定书（${row.decisionNumber ?? ''}）`],
  ['受送达人', row.party ?? ''],
  ['送达方式', String(data.manner ?? '')],
  ['送达地点', String(data.place ?? '')],
  ['签收人', String(data.receiver ?? '')],
  ['签收日期', chineseDay(data.receivedOn as Day)],
  ['送达人', desk.nameOf(person)],
  ['备注', ''],
])
