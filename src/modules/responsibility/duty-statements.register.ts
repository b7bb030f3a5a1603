import { choice, date, files, list, longText, person, register, text, whole } from '../../kernel/register.ts'
import { dutyStatementOpinions } from '../../law/responsibility.ts'
import { leaders, legal, legalHead, staffReaders } from './participants.ts'

/** 述法: what the head and the other leaders say of their own duties at the year's end, drafted from the records, edited by people. */
export const dutyStatements = register({
  id: 'responsibility.duty-statements',
  name: '述法报告',
  basis: [dutyStatementOpinions.whole],
  fields: {
    year: whole('述法年度', { required: true }),
    speaker: person('述法人', { required: true }),
    capacity: choice('身份', { first: '第一责任人', member: '班子成员' }, { required: true }),
    draftedOn: date('成稿日期', { required: true }),
    draftedBy: person('起草人', { required: true }),
    text: longText('述法内容', {
      required: true,
      searched: true,
      note: '每段一行；“一、”“（一）”开头的一行排为标题',
    }),
    issues: list('存在问题', { issue: longText('问题', { required: true }), way: longText('改进措施') }),
    sources: list('数据来源', {
      name: text('数据或者台账', { required: true }),
      value: text('数值', { required: true }),
      basis: longText('口径或者记录', { required: true }),
      figure: text('数据编号'),
    }),
    manner: choice('方式', { written: '书面述法', meeting: '会议述法', special: '专题述法' }),
    statedOn: date('述法日期'),
    occasion: text('会议或者述职场合'),
    questions: list('现场提问', { question: longText('问题', { required: true }), answer: longText('回答') }),
    score: whole('评议得分'),
    document: files('述法材料'),
  },
  sections: { 述法人: 'year', 述法稿: 'text', 述法情况: 'manner' },
  title: (row) => `${row.year ?? ''}年述法报告`,
  columns: ['year', 'speaker', 'capacity', 'draftedOn', 'manner', 'statedOn', 'score'],
  public: [],
  checks: {
    once: {
      says: '述法日期早于成稿日期',
      way: '请核对两个日期',
      field: 'statedOn',
      holds: (row) => !row.statedOn || row.statedOn >= row.draftedOn,
    },
  },
  access: { read: staffReaders, create: [...legal, ...leaders], amend: [legalHead, ...leaders] },
  dated: 'draftedOn',
  closes: true,
})
export type StatementFields = (typeof dutyStatements)['fields']
