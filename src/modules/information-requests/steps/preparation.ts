import { choice, date, files, flag, longText, text, unit } from '../../../kernel/register.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { requestSteps, said, taken } from '../case-facts.ts'
import { chaseOrder } from '../letters/chase-order.ts'
import { reviewSheet } from '../letters/review-sheet.ts'
import { searchSheet } from '../letters/search-sheet.ts'
import { office, secrecyReviewer, sections, supervisors, system } from '../participants.ts'

const working = ['received', 'waitReason', 'waitCorrection'] as const

/** What is done inside the bureau before the decision. */
export const preparationSteps = requestSteps({
  search: {
    name: '检索并记录',
    from: 'received',
    by: [...sections, ...office],
    basis: law.at('第三十六条第（四）项'),
    data: {
      scope: longText('检索范围', { required: true, note: '业务系统、档案全宗、文件交换系统等' }),
      keywords: text('检索关键词', { required: true }),
      period: text('检索的时间范围', { required: true }),
      searcher: text('检索人', { required: true }),
      found: choice('检索结果', { found: '检索到', nothing: '未检索到' }, { required: true }),
      result: longText('检索情况说明', { required: true }),
      files: files('检索截图'),
    },
    internal: true,
    letter: searchSheet,
  },
  draft: {
    name: '拟制答复',
    leads: true,
    from: working,
    by: [...sections, ...office],
    basis: law.at('第四十五条'),
    fills: ['items', 'outcome', 'materials', 'replyNote', 'form', 'delivery'],
    requires: ['outcome'],
    internal: true,
  },
  review: {
    name: '保密与个人信息审查',
    number: 'F19',
    from: 'received',
    by: [secrecyReviewer],
    basis: law.at('第十七条'),
    data: {
      conclusion: choice(
        '审查结论',
        { open: '可以公开', partial: '区分处理后可以公开', closed: '不得公开', unsure: '不能确定，报请确定' },
        { required: true },
      ),
      secrecy: choice('国家秘密', { none: '不涉及', involved: '涉及', unsure: '不能确定' }, { required: true }),
      safety: flag('可能危及国家安全、公共安全、经济安全、社会稳定'),
      privacy: choice(
        '商业秘密、个人隐私',
        { none: '不涉及', masked: '涉及，已作遮盖', involved: '涉及' },
        { required: true },
      ),
      opinion: longText('审查意见', { required: true }),
      referredTo: text('报请确定的机关', { note: '不能确定是否可以公开的，报有关主管部门或者保密行政管理部门' }),
      referredOn: date('报请日期'),
      determination: longText('确定意见'),
    },
    refuses: {
      referral: {
        says: '审查结论为不能确定，但没有写明报请哪个机关确定',
        way: '请填写有关主管部门或者保密行政管理部门的名称和报请日期',
        basis: law.at('第十七条第三款'),
        when: (_, attempt) => said(attempt, 'conclusion') === 'unsure' && !said(attempt, 'referredTo'),
      },
    },
    apartFrom: ['draft'],
    internal: true,
    letter: reviewSheet,
  },
  chase: {
    name: '督办',
    from: 'open',
    by: supervisors,
    basis: law.at('第四十六条'),
    data: {
      to: unit('督办对象', { required: true }),
      demand: longText('督办要求', { required: true }),
      before: date('办结时限', { required: true }),
    },
    internal: true,
    letter: chaseOrder,
  },
  markOverdue: {
    name: '超过答复期限',
    number: 'F24',
    from: 'open',
    by: [system],
    actor: '系统',
    basis: law.at('第三十三条第二款'),
    refuses: {
      inTime: {
        says: '答复期限尚未届满',
        way: '期限届满的次日由系统登记',
        when: (view, { on }) => {
          const reckoned = view.due('reply')
          return reckoned.is !== 'due' || on <= reckoned.due
        },
      },
      again: { says: '已经登记过超期', way: '不需要重复登记', when: (view) => taken(view, 'markOverdue') },
    },
    internal: true,
  },
})
