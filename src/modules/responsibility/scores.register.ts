import { choice, date, files, longText, register, text, unit, whole } from '../../kernel/register.ts'
import { inspectionProvisions } from '../../law/rule-of-law-inspection.ts'
import { legal, legalHead, staffReaders } from './participants.ts'

/** 考核评分: the scheme is the bureau's own; each item deducts by the piece up to its cap. Points are kept in hundredths. */
export const scores = register({
  id: 'responsibility.scores',
  name: '法治建设考核评分',
  basis: [inspectionProvisions.whole],
  fields: {
    year: whole('年度', { required: true }),
    scheme: text('评分办法', { required: true, note: '名称和文号，分值由本单位录入' }),
    item: text('评分项目', { required: true, searched: true }),
    scoredOn: date('评分日期', { required: true }),
    assessed: unit('被考核单位', { required: true }),
    rule: choice(
      '扣分方式',
      {
        missing: '每少一次扣分',
        each: '每出现一件扣分',
        absent: '未做到扣分',
        bonus: '加分',
        'not-applicable': '不适用',
      },
      { required: true },
    ),
    full: whole('满分', { required: true, scale: 2 }),
    per: whole('每次扣（加）分', { scale: 2 }),
    cap: whole('最多扣（加）分', { scale: 2 }),
    target: whole('应当达到'),
    actual: whole('实际'),
    why: longText('评分说明'),
    proof: files('佐证材料'),
  },
  title: (row) => `${row.year ?? ''}年 ${row.item ?? ''}`,
  columns: ['year', 'assessed', 'item', 'rule', 'target', 'actual'],
  public: [],
  checks: {
    per: {
      says: '没有填写每次扣（加）分',
      way: '请按评分办法填写；不适用的请选择“不适用”',
      field: 'per',
      holds: (row) => row.rule === 'not-applicable' || row.per !== undefined,
    },
    counts: {
      says: '没有填写实际次数',
      way: '请按佐证材料填写',
      field: 'actual',
      holds: (row) => row.rule === 'not-applicable' || row.actual !== undefined,
    },
  },
  access: { read: staffReaders, create: legal, amend: [legalHead] },
  dated: 'scoredOn',
  closes: true,
})
