import { choice, date, longText, register, text, whole } from '../../kernel/register.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { kindNames } from './report-kinds.ts'
import { readers, writers } from './roles.ts'

/** 数据确认: a section head states that a figure is right, or why it is not. It holds as long as the figure stays what it was. */
export const confirmations = register({
  id: 'annual-report.confirmations',
  name: '报告数据确认',
  basis: [inspectionProvisions.whole],
  fields: {
    kind: choice('报告', kindNames, { required: true }),
    year: whole('报告年度', { required: true }),
    item: text('数据项编号', { required: true }),
    name: text('数据项', { required: true, searched: true }),
    printed: longText('确认的数值', { required: true }),
    digest: text('数值及来源的校验值', { required: true }),
    verdict: choice('结论', { confirmed: '确认无误', questioned: '有疑问' }, { required: true }),
    note: longText('说明'),
    confirmedOn: date('确认日期', { required: true }),
  },
  title: (row) => `${row.year ?? ''}年 ${row.name ?? ''}`,
  columns: ['kind', 'year', 'name', 'printed', 'verdict', 'confirmedOn'],
  public: [],
  checks: {
    note: {
      says: '对数据有疑问的，没有说明理由',
      way: '请写明哪一条记录有误或者缺少哪些记录',
      field: 'note',
      holds: (row) => row.verdict !== 'questioned' || Boolean(row.note),
    },
  },
  access: { read: readers, create: writers, amend: [] },
  dated: 'confirmedOn',
})
