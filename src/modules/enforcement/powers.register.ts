import { choice, date, list, longText, reference, register, text, unit, whole } from '../../kernel/register.ts'
import { enforcementPublicityOpinions } from '../../law/enforcement-publicity.ts'
import { penaltyLaw } from '../../law/penalty-law.ts'
import { legal, legalHead, staffReaders } from './participants.ts'

export const powerKinds = {
  licence: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  levy: '行政征收',
  payment: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  reward: '行政奖励',
  adjudication: '行政裁决',
  other: '其他行政权力',
} as const

/** 执法职权: the list of powers, each decomposed to the posts that exercise it. */
export const powers = register({
  id: 'enforcement.powers',
  name: '执法职权',
  basis: [enforcementPublicityOpinions.whole],
  fields: {
    code: text('职权编码', { required: true, searched: true }),
    name: text('职权名称', { required: true, searched: true }),
    kind: choice('类别', powerKinds, { required: true }),
    grounds: list(
      '依据',
      {
        law: text('法律法规规章', { required: true }),
        article: text('条款', { required: true }),
      },
      { required: true },
    ),
    listedOn: date('列入清单日期', { required: true }),
    withdrawnOn: date('调出清单日期'),
    endReason: text('调出原因'),
    section: unit('承担科室', { required: true }),
    assignments: list('分解到岗', {
      post: reference('岗位', 'organization.posts', { required: true }),
      step: text('承担环节', { required: true }),
      days: whole('办理时限（工作日）'),
      liability: longText('责任'),
    }),
  },
  title: (row) => row.name ?? '',
  columns: ['code', 'name', 'kind', 'section', 'listedOn', 'withdrawnOn'],
  public: ['code', 'name', 'kind', 'grounds'],
  checks: {
    steps: {
      says: '两个岗位承担了同一环节',
      way: '一个环节只能由一个岗位负责，请重新分解',
      field: 'assignments',
      holds: (row) => {
        const steps = row.assignments?.map((one) => one.step) ?? []
        return new Set(steps).size === steps.length
      },
    },
    ended: {
      says: '调出清单的没有写明原因',
      way: '请写明取消、下放、依据废止等原因',
      field: 'endReason',
      holds: (row) => !row.withdrawnOn || Boolean(row.endReason),
    },
  },
  access: { read: staffReaders, create: legal, amend: [legalHead] },
  dated: 'listedOn',
  closes: true,
})

/** 裁量基准: grades of one power, inside the statutory range, without gap or overlap. Per cent in hundredths, money in yuan. */
export const discretionStandards = register({
  id: 'enforcement.discretion-standards',
  name: '行政裁量基准',
  basis: [penaltyLaw.at('第三十四条')],
  fields: {
    power: reference('职权', 'enforcement.powers', { required: true }),
    name: text('违法行为', { required: true, searched: true }),
    document: text('发布文号', { required: true }),
    effectiveFrom: date('施行日期', { required: true }),
    measure: choice(
      '计算方式',
      { percent: '比例（百分之一）', multiple: '倍数（百分之一倍）', yuan: '金额（元）' },
      { required: true },
    ),
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
  public: ['name', 'document', 'effectiveFrom', 'tiers'],
  checks: {
    range: {
      says: '阶次超出法定幅度，或者下限高于上限',
      way: '每一阶次都应当在法定下限和上限之间',
      basis: penaltyLaw.at('第三十四条'),
      field: 'tiers',
      holds: (row) =>
        row.tiers.every((tier) => row.lowest <= tier.from && tier.from <= tier.to && tier.to <= row.highest),
    },
    whole: {
      says: '阶次之间有空档或者重叠，或者没有覆盖全部法定幅度',
      way: '请使每一阶次的下限等于上一阶次的上限，首尾与法定幅度一致',
      field: 'tiers',
      holds: (row) => coversRange(row.tiers, row.lowest, row.highest),
    },
  },
  access: { read: staffReaders, create: legal, amend: [legalHead] },
  dated: 'effectiveFrom',
})

/** Whether the tiers, in order, begin at the lowest, end at the highest, and each begins where the one before ends. */
export const coversRange = (
  tiers: readonly { readonly from: number; readonly to: number }[],
  lowest: number,
  highest: number,
): boolean => {
  const sorted = tiers.toSorted((a, b) => a.from - b.from || a.to - b.to)
  return (
    sorted[0]?.from === lowest &&
    sorted.at(-1)?.to === highest &&
    sorted.every((tier, index) => index === 0 || sorted[index - 1]?.to === tier.from)
  )
}
