import { longText, person, text } from '../../../kernel/register.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { isPast, requestSteps, said } from '../case-facts.ts'
import { reply } from '../letters/reply.ts'
import { disclosureHead, office } from '../participants.ts'
import { personalDataIn } from '../reply-texts.ts'
import { decisionGuards, refusedWithReason, thirdPartyRefuses, untoldThirdParty } from './decision-guards.ts'

export const decisionSteps = requestSteps({
  decide: {
    name: '决定答复',
    leads: true,
    number: 'F20',
    from: 'received',
    to: 'decided',
    by: [disclosureHead],
    basis: law.at('第三十六条'),
    fills: ['decidedOn', 'replyNumber'],
    requires: ['outcome', 'decidedOn'],
    data: { opinion: longText('签发意见') },
    refuses: {
      undrafted: {
        says: '还没有拟制答复，办理结果空缺',
        way: '请经办人或者承办科室先办理「拟制答复」',
        when: ({ row }) => row.outcome === undefined,
      },
      ...decisionGuards,
      thirdPartyRefuses,
    },
    apartFrom: ['draft'],
    letter: reply,
  },
  override: {
    name: '依公共利益决定公开',
    number: 'F16',
    from: 'received',
    to: 'decided',
    by: [disclosureHead],
    basis: law.at('第三十二条'),
    fills: ['decidedOn', 'replyNumber'],
    requires: ['outcome', 'decidedOn'],
    data: { interest: longText('不公开可能对公共利益造成的重大影响', { required: true }) },
    refuses: {
      nobodyRefused: {
        says: '没有第三方以合理理由不同意公开的记录',
        way: '请按「决定答复」办理',
        basis: law.at('第三十二条'),
        when: (view) => !refusedWithReason(view),
      },
      ...decisionGuards,
    },
    apartFrom: ['draft'],
    letter: reply,
  },
  rework: {
    name: '发出前退回重拟',
    from: 'decided',
    to: 'received',
    by: [disclosureHead],
    basis: law.at('第四十五条'),
    data: { reason: longText('退回原因', { required: true }) },
  },
  dispatch: {
    name: '发出答复',
    leads: true,
    number: 'F21',
    from: 'decided',
    to: 'served',
    by: office,
    basis: law.at('第三十三条第二款'),
    fills: ['dispatchedOn', 'dispatchWay', 'dispatchProof', 'dispatchFiles'],
    requires: ['dispatchedOn', 'dispatchWay', 'dispatchProof'],
    data: {
      lateReason: longText('逾期答复的原因'),
      cleared: person('个人信息核对人'),
      clearedReason: text('确认可以提供的理由', {
        note: '答复或者材料中仍有证件号、电话、账号、住址的，写明为什么可以提供',
      }),
    },
    refuses: {
      otherDay: {
        says: '发出日期与本步骤的日期不一致',
        way: '以实际交邮、发送、交付之日为准，请把两处填为同一天',
        when: ({ row }, { on }) => row.dispatchedOn !== on,
      },
      late: {
        says: '答复期限已经届满',
        way: '仍应当立即发出答复；请写明逾期的原因，原因将记入案卷',
        basis: law.at('第三十三条第二款'),
        when: (view, attempt) => isPast(view, 'reply', attempt.on) && !said(attempt, 'lateReason'),
      },
      untold: {
        says: '决定公开的信息第三方不同意公开，还没有书面告知第三方',
        way: '请先办理「书面告知第三方公开决定」',
        basis: law.at('第三十二条'),
        when: untoldThirdParty,
      },
      personal: {
        says: '答复中有疑似证件号、电话、银行账号或者住址',
        way: '请遮盖后重新拟制；确需提供的，请填写核对人和理由',
        basis: law.at('第十五条'),
        when: (view, attempt) =>
          personalDataIn(view.row).length > 0 && (!said(attempt, 'cleared') || !said(attempt, 'clearedReason')),
      },
    },
  },
})
