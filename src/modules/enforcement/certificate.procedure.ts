import { procedure } from '../../kernel/procedure.ts'
import { date, longText, text } from '../../kernel/register.ts'
import { certificateMeasures } from '../../law/enforcement-certificates.ts'
import { penaltyLaw } from '../../law/penalty-law.ts'
import { officers } from './officers.register.ts'
import { certificateRenewal } from './parameters.ts'
import { keepers, system } from './participants.ts'

const basis = certificateMeasures.whole

/** 执法证件: one certificate from its issue to its end. A renewed one is a new row; this one then ends. */
export const certificate = procedure({
  id: 'enforcement.certificate',
  name: '执法证件管理',
  basis: penaltyLaw.at('第四十二条第一款'),
  keeps: officers,
  states: {
    valid: { name: '有效' },
    suspended: { name: '暂扣' },
    renewed: { name: '已换证', ends: true },
    cancelled: { name: '已注销', ends: true },
    lost: { name: '遗失作废', ends: true },
    expired: { name: '已过期', ends: true },
  },
  opening: { name: '登记证件', by: keepers },
  opensAs: 'valid',
  steps: {
    suspend: {
      name: '暂扣证件',
      from: 'valid',
      to: 'suspended',
      by: keepers,
      basis,
      data: { reason: longText('原因', { required: true }), until: date('暂扣至') },
    },
    giveBack: {
      name: '发还证件',
      from: 'suspended',
      to: 'valid',
      by: keepers,
      basis,
      data: { reason: longText('原因', { required: true }) },
    },
    renew: {
      name: '换发新证',
      from: 'valid',
      to: 'renewed',
      by: keepers,
      basis,
      fills: ['withdrawnOn'],
      requires: ['withdrawnOn'],
      data: { number: text('新证件号', { required: true, note: '新证件另行登记' }) },
    },
    cancel: {
      name: '收回注销',
      from: ['valid', 'suspended'],
      to: 'cancelled',
      by: keepers,
      basis,
      fills: ['withdrawnOn', 'endReason'],
      requires: ['withdrawnOn', 'endReason'],
    },
    declareLost: {
      name: '声明作废',
      from: ['valid', 'suspended'],
      to: 'lost',
      by: keepers,
      basis,
      fills: ['withdrawnOn', 'endReason'],
      requires: ['withdrawnOn', 'endReason'],
    },
    expire: {
      name: '有效期届满',
      from: ['valid', 'suspended'],
      to: 'expired',
      by: [system, ...keepers],
      automatic: 'validUntil',
      basis,
      refuses: {
        early: {
          says: '证件的有效期还没有届满',
          way: '需要提前收回的，请办理「收回注销」',
          basis,
          when: ({ row }, { on }) => row.validUntil !== undefined && on <= row.validUntil,
        },
      },
    },
  },
  deadlines: {
    renewal: {
      name: '换证办理期限',
      lasts: certificateRenewal,
      runsFrom: { dayOf: 'validUntil' },
      endsAt: ['renew', 'cancel', 'declareLost'],
      binds: 'office',
      leading: true,
    },
  },
})
