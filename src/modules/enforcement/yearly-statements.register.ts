import { date, files, longText, register, text } from '../../kernel/register.ts'
import { enforcementPublicityOpinions } from '../../law/enforcement-publicity.ts'
import { legal, legalHead, staffReaders } from './participants.ts'

/** 年度行政执法总体情况: its figures are those of this module, counted from evidence; here stands that they were published. */
export const yearlyStatements = register({
  id: 'enforcement.yearly-statements',
  name: '年度行政执法总体情况',
  basis: [enforcementPublicityOpinions.whole],
  fields: {
    yearEnd: date('统计年度终了日', { required: true, note: '填写该年度的12月31日' }),
    says: longText('说明', { note: '数据口径、重大变化的原因；数据由台账自动统计，不必填写' }),
    publishedOn: date('公布日期'),
    publishedAt: text('公布网址'),
    reportedTo: text('报送的政府和上级部门'),
    attachments: files('附件'),
  },
  title: (row) => `${row.yearEnd?.slice(0, 4) ?? ''}年度行政执法总体情况`,
  columns: ['yearEnd', 'publishedOn', 'publishedAt', 'reportedTo'],
  public: ['yearEnd', 'says', 'publishedOn'],
  checks: {
    end: {
      says: '统计年度终了日不是12月31日',
      way: '请填写该年度的12月31日',
      field: 'yearEnd',
      holds: (row) => row.yearEnd.endsWith('-12-31'),
    },
  },
  access: { read: staffReaders, create: legal, amend: [legalHead] },
  dated: 'yearEnd',
})
