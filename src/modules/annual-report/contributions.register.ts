import { choice, date, longText, person, register, whole } from '../../kernel/register.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { kindNames } from './report-kinds.ts'
import { drafters, readers } from './roles.ts'

export const askedParts = { shortcomings: '存在的不足和原因', arrangements: '下一年度主要安排' } as const

/** 年度报告材料征询: the shortcomings and the next year's arrangements, asked of named persons. */
export const contributions = register({
  id: 'annual-report.contributions',
  name: '年度报告材料征询',
  basis: [inspectionProvisions.whole],
  fields: {
    kind: choice('报告', kindNames, { required: true }),
    year: whole('报告年度', { required: true }),
    part: choice('内容', askedParts, { required: true }),
    askedOf: person('征询对象', { required: true }),
    askedOn: date('发出征询日期', { required: true }),
    request: longText('请写明', { note: '例如所负责的领域、上年提出的问题是否已经整改' }),
    text: longText('材料', { searched: true }),
  },
  title: (row) => `${row.year ?? ''}年报告：${row.part ? askedParts[row.part] : ''}`,
  columns: ['kind', 'year', 'part', 'askedOf', 'askedOn'],
  public: [],
  access: { read: readers, create: drafters, amend: drafters },
  dated: 'askedOn',
})
