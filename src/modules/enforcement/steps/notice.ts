import { choice, date, files, longText, money, text } from '../../../kernel/register.ts'
import { penaltyLaw as law } from '../../../law/penalty-law.ts'
import { hearingNotice } from '../letters/hearing-notice.ts'
import { penaltyPriorNotice } from '../letters/penalty-prior-notice.ts'
import { handlers, legal, legalHead } from '../participants.ts'
import { last, steps } from './penalty-states.ts'

/** Notice before the decision, statements, and the hearing where there is a right to one. */
export const noticeSteps = steps({
  notify: {
    name: '处罚事先告知',
    leads: true,
    from: 'reviewing',
    to: 'noticed',
    by: handlers,
    basis: law.at('第四十四条'),
    data: {
      servedOn: date('当事人签收日期', { required: true }),
      proof: text('送达凭证', { required: true }),
      proposed: money('拟罚款、没收合计', { required: true, note: '没有罚款和没收的填 0' }),
    },
    letter: penaltyPriorNotice,
    refuses: {
      proposed: {
        says: '拟罚款、没收合计与调查终结时的罚款、没收不一致',
        way: '请核对数额；需要调整的，先由法规科退回调查',
        basis: law.at('第四十四条'),
        when: ({ row }, { data }) => data.proposed !== (row.fine ?? 0n) + (row.confiscated ?? 0n),
      },
      unreviewed: {
        says: '属于应当法制审核的案件，还没有审核通过的意见',
        way: '请先由法规科办理「法制审核通过」',
        basis: law.at('第五十八条'),
        when: (view) => isMajor(view.row.majorKind) && !last(view, 'review'),
      },
    },
  },
  statement: {
    name: '收到陈述申辩',
    from: 'noticed',
    by: handlers,
    actor: '当事人',
    basis: law.at('第四十五条'),
    data: {
      says: longText('陈述申辩内容', { required: true }),
      treated: choice('复核结果', { adopted: '采纳', partly: '部分采纳', rejected: '不采纳' }, { required: true }),
      reason: longText('复核意见', { required: true }),
    },
  },
  askHearing: {
    name: '当事人要求听证',
    from: 'noticed',
    by: handlers,
    actor: '当事人',
    basis: law.at('第六十四条第（一）项'),
    refuses: {
      late: {
        says: '要求听证的期限已过',
        way: '请告知当事人，按陈述申辩处理',
        basis: law.at('第六十四条第（一）项'),
        when: (view, { on }) => {
          const due = view.due('hearingRequest')
          return due.is === 'due' && on > due.due
        },
      },
    },
  },
  arrangeHearing: {
    name: '通知听证时间和地点',
    from: 'noticed',
    by: legal,
    basis: law.at('第六十四条第（二）项'),
    data: {
      hearingOn: date('听证日期', { required: true }),
      place: text('地点', { required: true }),
      presider: text('听证主持人', { required: true, note: '由非本案调查人员担任' }),
      open: choice('方式', { public: '公开举行', closed: '不公开举行' }, { required: true }),
    },
    letter: hearingNotice,
    refuses: {
      unasked: {
        says: '当事人没有要求听证',
        way: '请先登记「当事人要求听证」',
        basis: law.at('第六十三条'),
        when: (view) => !last(view, 'askHearing'),
      },
    },
  },
  hear: {
    name: '举行听证',
    from: 'noticed',
    by: [legalHead],
    basis: law.at('第六十四条'),
    apartFrom: ['conclude'],
    data: {
      attended: text('参加人', { required: true }),
      record: longText('笔录要点', { required: true }),
      opinion: longText('听证意见', { required: true }),
      files: files('听证笔录'),
    },
    refuses: {
      unannounced: {
        says: '还没有通知听证的时间和地点',
        way: '请先办理「通知听证时间和地点」',
        basis: law.at('第六十四条第（二）项'),
        when: (view) => !last(view, 'arrangeHearing'),
      },
      short: {
        says: '听证的通知没有早于举行之日七个工作日',
        way: '请另定日期，重新办理「通知听证时间和地点」',
        basis: law.at('第六十四条第（二）项'),
        when: (view) => {
          const due = view.due('hearingNotice')
          const told = last(view, 'arrangeHearing')
          return due.is === 'due' && told !== undefined && told.on > due.due
        },
      },
      otherDay: {
        says: '举行听证的日期与通知的日期不一致',
        way: '请按通知的日期办理，或者重新通知',
        basis: law.at('第六十四条第（二）项'),
        when: (view, { on }) => {
          const told = last(view, 'arrangeHearing')
          return told !== undefined && told.data.hearingOn !== on
        },
      },
    },
  },
  waive: {
    name: '当事人书面放弃陈述申辩和听证',
    from: 'noticed',
    to: 'heard',
    by: handlers,
    actor: '当事人',
    basis: law.at('第六十二条'),
    data: { written: text('书面材料', { required: true }), files: files('扫描件') },
  },
  closeWindow: {
    name: '陈述申辩、听证程序结束',
    leads: true,
    from: 'noticed',
    to: 'heard',
    by: handlers,
    basis: law.at('第六十三条'),
    refuses: {
      open: {
        says: '当事人要求听证的期限还没有届满',
        way: '请等期限届满，或者由当事人书面放弃',
        basis: law.at('第六十四条第（一）项'),
        when: (view, { on }) => {
          const due = view.due('hearingRequest')
          return view.row.hearingRight === true && due.is === 'due' && on <= due.due && !last(view, 'hear')
        },
      },
      unheard: {
        says: '当事人已要求听证，还没有举行',
        way: '请先组织听证',
        basis: law.at('第六十三条'),
        when: (view) => last(view, 'askHearing') !== undefined && !last(view, 'hear'),
      },
    },
  },
})

/** Whether a case must be reviewed by the legal section (第五十八条). */
export const isMajor = (kind: string | undefined): boolean => kind !== undefined && kind !== 'none'
