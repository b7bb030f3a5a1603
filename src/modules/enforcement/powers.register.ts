import { choice, date, list, longText, reference, register, text, unit, whole } from '../../kernel/register.ts'
import { enforcementPublicityOpinions } from '../../law/enforcement-publicity.ts'
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
