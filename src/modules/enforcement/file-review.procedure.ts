import { procedure } from '../../kernel/procedure.ts'
import { date, longText } from '../../kernel/register.ts'
import { enforcementPublicityOpinions } from '../../law/enforcement-publicity.ts'
import { fileReviews } from './file-reviews.register.ts'
import { faultsIn } from './file-score.ts'
import { fileRectification } from './parameters.ts'
import { handlers, legal, legalHead } from './participants.ts'

const basis = enforcementPublicityOpinions.whole

/** 案卷评查: what was found goes back to the section, is put right by a day, and is looked at by somebody else. */
export const fileReview = procedure({
  id: 'enforcement.file-review',
  name: '案卷评查',
  basis,
  keeps: fileReviews,
  states: {
    reviewed: { name: '已评查，待反馈' },
    rectifying: { name: '整改中' },
    reported: { name: '待确认整改' },
    closed: { name: '已办结', ends: true },
  },
  opening: { name: '登记评查', by: legal },
  opensAs: 'reviewed',
  steps: {
    feedBack: {
      name: '反馈问题，限期整改',
      from: 'reviewed',
      to: 'rectifying',
      by: legal,
      basis,
      requires: ['summary'],
      data: { rectifyBy: date('整改期限', { required: true }) },
      refuses: {
        faultless: {
          says: '案卷没有扣分的项目',
          way: '无须整改的，请办理「无问题，办结」',
          when: ({ row }) => faultsIn(row.points ?? []) === 0,
        },
      },
    },
    closeFaultless: {
      name: '无问题，办结',
      from: 'reviewed',
      to: 'closed',
      by: legal,
      basis,
      refuses: {
        faults: {
          says: '案卷有扣分的项目',
          way: '请办理「反馈问题，限期整改」',
          when: ({ row }) => faultsIn(row.points ?? []) > 0,
        },
      },
    },
    rectify: {
      name: '报告整改情况',
      from: 'rectifying',
      to: 'reported',
      by: handlers,
      basis,
      fills: ['rectification', 'proof'],
      requires: ['rectification'],
    },
    sendBack: {
      name: '退回继续整改',
      from: 'reported',
      to: 'rectifying',
      by: legal,
      basis,
      data: { reason: longText('理由', { required: true }), rectifyBy: date('整改期限', { required: true }) },
    },
    confirm: {
      name: '确认整改完成',
      from: 'reported',
      to: 'closed',
      by: [legalHead],
      basis,
      apartFrom: ['rectify'],
    },
  },
  deadlines: {
    rectification: {
      name: '整改期限',
      lasts: fileRectification,
      runsFrom: 'feedBack',
      replacedBy: { step: 'feedBack', field: 'rectifyBy' },
      endsAt: ['rectify'],
      binds: 'office',
      leading: true,
    },
    again: {
      name: '继续整改期限',
      lasts: fileRectification,
      runsFrom: 'sendBack',
      restartsAt: ['sendBack'],
      replacedBy: { step: 'sendBack', field: 'rectifyBy' },
      endsAt: ['rectify'],
      binds: 'office',
      leading: true,
    },
  },
})
