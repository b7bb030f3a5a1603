import { date, files, longText, register, text, unit, whole } from '../../kernel/register.ts'
import { lawPublicityLaw } from '../../law/law-publicity.ts'
import { districtOfficer, legalHead, legalOfficer, staffReaders } from '../organization/index.ts'

/** 普法责任清单（谁执法谁普法）: which section makes which law known to whom, how and until when. */
export const duties = register({
  id: 'outreach.duties',
  name: '普法责任清单',
  basis: [lawPublicityLaw.whole],
  fields: {
    year: whole('年度', { required: true }),
    law: text('法律法规', { required: true, searched: true }),
    emphasis: longText('重点内容'),
    audience: text('普法对象', { required: true }),
    manner: text('普法方式', { required: true }),
    responsible: unit('责任科室', { required: true }),
    targetCount: whole('计划场次', { required: true }),
    plannedBy: date('完成时限', { required: true }),
    document: files('清单文件'),
  },
  title: (row) => `${row.year ?? ''}年 ${row.law ?? ''}`,
  columns: ['year', 'law', 'audience', 'manner', 'responsible', 'targetCount', 'plannedBy'],
  public: ['year', 'law', 'audience', 'manner', 'responsible'],
  checks: {
    year: {
      says: '完成时限不在所填年度之内',
      way: '请核对年度和完成时限',
      field: 'plannedBy',
      holds: (row) => row.plannedBy.startsWith(`${row.year}-`),
    },
  },
  access: {
    read: staffReaders,
    create: [legalOfficer, legalHead, districtOfficer],
    amend: [legalHead, legalOfficer, districtOfficer],
  },
  dated: 'plannedBy',
})
