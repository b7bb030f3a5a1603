import { choice, date, files, list, register, text, whole } from '../../kernel/register.ts'
import { disclosureReportFormat } from '../../law/disclosure-guidance.ts'
import { disclosureHead, disclosureOfficer, readers } from './roles.ts'

/** 往年统计表: the tables of a former report, as published, for the carry-over. What was printed is kept, slips included. */
export const formerTables = register({
  id: 'annual-report.former-tables',
  name: '往年政府信息公开统计表',
  basis: [disclosureReportFormat.whole],
  fields: {
    year: whole('报告年度', { required: true }),
    source: text('来源', { required: true, searched: true }),
    publishedOn: date('公布日期', { required: true }),
    cells: list(
      '各格数据',
      {
        table: choice('表', { two: '表二', three: '表三', four: '表四' }, { required: true }),
        row: text('行', { required: true }),
        column: text('列'),
        value: text('值', { note: '数字、“/”或者空白，三者含义不同' }),
      },
      { required: true },
    ),
    original: files('原表'),
  },
  title: (row) => `${row.year ?? ''}年统计表（${row.source ?? ''}）`,
  columns: ['year', 'source', 'publishedOn'],
  public: [],
  access: { read: readers, create: [disclosureOfficer, disclosureHead], amend: [disclosureHead] },
  dated: 'publishedOn',
})
