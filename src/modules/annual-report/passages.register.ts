import { choice, date, longText, register, text, whole } from '../../kernel/register.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { kindNames } from './report-kinds.ts'
import { drafters, officeHead, readers, writers } from './roles.ts'

/** 定性表述: sentences that stand without figures, each with its author (who entered it). The latest of a place is printed. */
export const passages = register({
  id: 'annual-report.passages',
  name: '报告定性表述',
  basis: [inspectionProvisions.whole],
  fields: {
    kind: choice('报告', kindNames, { required: true }),
    year: whole('报告年度', { required: true }),
    place: text('位置', { required: true, note: '模板中的段落编号' }),
    text: longText('正文', { required: true, searched: true }),
    writtenOn: date('撰写日期', { required: true }),
  },
  title: (row) => `${row.year ?? ''}年 ${row.place ?? ''}`,
  columns: ['kind', 'year', 'place', 'text', 'writtenOn'],
  public: [],
  access: { read: readers, create: writers, amend: [...drafters, officeHead] },
  dated: 'writtenOn',
})
