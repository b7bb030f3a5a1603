import { choice, date, files, list, longText, person, register, text, whole } from '../../kernel/register.ts'
import { dutyStatementOpinions } from '../../law/responsibility.ts'
import { leaders, legal, legalHead, staffReaders } from './participants.ts'

/** 述法: what the head and the other leaders say of their own duties at the year's end. */
export const dutyStatements = register({
  id: 'responsibility.duty-statements',
  name: '述法报告',
  basis: [dutyStatementOpinions.whole],
  fields: {
    year: whole('述法年度', { required: true }),
    speaker: person('述法人', { required: true }),
    capacity: choice('身份', { first: '第一责任人', member: '班子成员' }, { required: true }),
    manner: choice('方式', { written: '书面述法', meeting: '会议述法', special: '专题述法' }, { required: true }),
    statedOn: date('述法日期', { required: true }),
    occasion: text('会议或者述职场合'),
    text: longText('述法内容', { required: true, searched: true }),
    issues: list('存在问题', { issue: longText('问题', { required: true }), way: longText('改进措施') }),
    questions: list('现场提问', { question: longText('问题', { required: true }), answer: longText('回答') }),
    score: whole('评议得分'),
    document: files('述法材料'),
  },
  title: (row) => `${row.year ?? ''}年述法报告`,
  columns: ['year', 'speaker', 'capacity', 'manner', 'statedOn', 'score'],
  public: [],
  access: { read: staffReaders, create: [...legal, ...leaders], amend: [legalHead, ...leaders] },
  dated: 'statedOn',
  closes: true,
})
