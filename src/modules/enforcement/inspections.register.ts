import { choice, date, files, list, longText, person, register, text, unit } from '../../kernel/register.ts'
import { enforcementPublicityOpinions } from '../../law/enforcement-publicity.ts'
import { handlers, sectionHead, staffReaders } from './participants.ts'

/** 行政检查: one row a unit inspected. */
export const inspections = register({
  id: 'enforcement.inspections',
  name: '行政检查',
  basis: [enforcementPublicityOpinions.whole],
  fields: {
    subject: text('被检查单位', { required: true, searched: true }),
    matter: text('检查事项', { required: true }),
    plan: text('检查计划', { note: '年度检查计划或者专项检查通知的文号' }),
    random: choice('方式', { random: '双随机', targeted: '专项', clue: '线索核查' }, { required: true }),
    inspectedOn: date('检查日期', { required: true }),
    section: unit('承办科室', { required: true }),
    officers: list('执法人员', { officer: person('执法人员', { required: true }) }, { required: true }),
    result: choice('结果', { clean: '未发现问题', rectified: '责令改正', filed: '立案处理' }, { required: true }),
    findings: longText('发现的问题'),
    publishedOn: date('结果公示日期'),
    record: files('检查记录'),
  },
  title: (row) => `${row.inspectedOn ?? ''} ${row.subject ?? ''}`,
  columns: ['inspectedOn', 'subject', 'matter', 'random', 'section', 'result', 'publishedOn'],
  public: ['subject', 'matter', 'inspectedOn', 'result'],
  checks: {
    officers: {
      says: '检查人员少于两人',
      way: '请至少填写两名执法人员',
      field: 'officers',
      holds: (row) => row.officers.length >= 2,
    },
    findings: {
      says: '责令改正或者立案的没有写明发现的问题',
      way: '请写明问题和处理意见',
      field: 'findings',
      holds: (row) => row.result === 'clean' || Boolean(row.findings),
    },
  },
  access: { read: staffReaders, create: handlers, amend: [sectionHead] },
  dated: 'inspectedOn',
  closes: true,
})
