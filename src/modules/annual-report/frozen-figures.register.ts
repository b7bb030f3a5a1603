import { choice, date, files, register, text, whole } from '../../kernel/register.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { kindNames } from './report-kinds.ts'
import { readers, system } from './roles.ts'

/**
 * 签发固化: what a report said when it was signed. The file holds, in canonical form, the document and every figure with the
 * evidence of its rows and the hash of its definition; its hash stands in the evidence of this row.
 */
export const frozenFigures = register({
  id: 'annual-report.frozen-figures',
  name: '签发固化数据',
  basis: [inspectionProvisions.whole],
  fields: {
    kind: choice('报告', kindNames, { required: true }),
    year: whole('报告年度', { required: true }),
    report: text('报告编号', { required: true }),
    frozenOn: date('固化日期', { required: true }),
    figures: whole('数据项数', { required: true }),
    known: whole('其中数据齐备', { required: true }),
    content: files('固化内容', { required: true }),
  },
  title: (row) => `${row.year ?? ''}年${row.kind ? kindNames[row.kind] : ''}（${row.frozenOn ?? ''}固化）`,
  columns: ['kind', 'year', 'frozenOn', 'figures', 'known'],
  public: [],
  access: { read: readers, create: [system], amend: [] },
  dated: 'frozenOn',
})
