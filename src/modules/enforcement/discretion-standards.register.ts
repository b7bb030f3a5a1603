import { choice, date, list, longText, reference, register, text, whole } from '../../kernel/register.ts'
import { discretionOpinions } from '../../law/discretion.ts'
import { penaltyLaw } from '../../law/penalty-law.ts'
import { type GradeFault, type Grades, gradeFaults, measures } from './discretion.ts'
import { legal, legalHead, staffReaders } from './participants.ts'

const without =
  (fault: GradeFault) =>
  (row: Grades): boolean =>
    !gradeFaults(row).has(fault)
const range = { basis: penaltyLaw.at('第三十四条'), field: 'tiers' } as const
const order = { basis: discretionOpinions.whole, field: 'tiers' } as const

/** 裁量基准: grades of one power, inside the statutory range, without gap or overlap. */
export const discretionStandards = register({
  id: 'enforcement.discretion-standards',
  name: '行政裁量基准',
  basis: [penaltyLaw.at('第三十四条'), discretionOpinions.whole],
  fields: {
    power: reference('职权', 'enforcement.powers', { required: true }),
    name: text('违法行为', { required: true, searched: true }),
    document: text('发布文号', { required: true }),
    effectiveFrom: date('施行日期', { required: true }),
    ceasedOn: date('停止执行日期'),
    measure: choice('计算方式', measures, { required: true }),
    baseName: text('计算基数', { note: '按比例、倍数计算的填写，如违法金额、采购金额' }),
    lowest: whole('法定下限', { required: true }),
    highest: whole('法定上限', { required: true }),
    tiers: list(
      '阶次',
      {
        label: text('阶次', { required: true }),
        from: whole('下限', { required: true }),
        to: whole('上限', { required: true }),
        conditions: longText('适用情形', { required: true }),
      },
      { required: true },
    ),
  },
  title: (row) => row.name ?? '',
  columns: ['name', 'power', 'document', 'effectiveFrom', 'measure', 'lowest', 'highest'],
  public: ['name', 'document', 'effectiveFrom', 'ceasedOn', 'measure', 'baseName', 'tiers'],
  checks: {
    upsideDown: {
      says: '有阶次的下限高于上限',
      way: '请核对该阶次的两个数',
      ...range,
      holds: without('upsideDown'),
    },
    outside: {
      says: '有阶次超出法定幅度',
      way: '每一阶次都应当在法定下限和上限之间',
      ...range,
      holds: without('outside'),
    },
    gap: {
      says: '阶次之间有空档',
      way: '请使每一阶次的下限等于上一阶次的上限',
      ...order,
      holds: without('gap'),
    },
    overlap: {
      says: '阶次之间有重叠',
      way: '请使每一阶次的下限等于上一阶次的上限；相接的一点归较轻的阶次',
      ...order,
      holds: without('overlap'),
    },
    uncovered: {
      says: '阶次没有覆盖全部法定幅度',
      way: '请使最低一档从法定下限起，最高一档至法定上限止',
      ...order,
      holds: without('uncovered'),
    },
    labels: {
      says: '两个阶次用了同一名称',
      way: '请给每一阶次不同的名称，案件按名称选用',
      ...order,
      holds: (row) => new Set(row.tiers.map(({ label }) => label)).size === row.tiers.length,
    },
    base: {
      says: '按比例或者倍数计算的，没有写明计算基数',
      way: '请填写违法金额、采购金额等计算基数',
      field: 'baseName',
      holds: (row) => row.measure === 'yuan' || Boolean(row.baseName),
    },
  },
  access: { read: staffReaders, create: legal, amend: [legalHead] },
  dated: 'effectiveFrom',
})
export type StandardFields = (typeof discretionStandards)['fields']
