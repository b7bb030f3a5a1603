import type { CaseView } from '../../../kernel/procedure.ts'
import { choice, files, flag, longText, text } from '../../../kernel/register.ts'
import { fairCompetitionOpinion, fairCompetitionRegulation } from '../../../law/fair-competition.ts'
import {
  normativeDocumentNotice as notice,
  legalityReviewOpinions as review,
} from '../../../law/normative-documents.ts'
import type { DraftFields } from '../drafts.register.ts'
import { legalityOpinion } from '../letters/legality-opinion.ts'
import { drafters, legal, legalHead, office, signers } from '../participants.ts'
import { has, steps } from './draft-step.ts'

/** The four conclusions of the opinion. */
const conclusions = {
  power: choice('制定权限', { within: '符合', beyond: '超越权限' }, { required: true }),
  content: choice('内容', { lawful: '合法', unlawful: '与上位法不一致' }, { required: true }),
  procedure: choice('制定程序', { kept: '符合', broken: '不符合' }, { required: true }),
  form: choice('格式和文字', { proper: '规范', improper: '需要修改' }, { required: true }),
  reviewer: text('审核人', { required: true }),
}
const opinion = {
  from: 'legal',
  number: 'G6',
  by: legal,
  basis: review.whole,
  apartFrom: ['prepare', 'closeComment', 'revise'],
  letter: legalityOpinion,
} as const

const tooSoon = {
  says: '审核时间不足五个工作日',
  way: '除应对突发事件等特殊情况外，审核时间一般不少于五个工作日；请在期满后出具意见',
  basis: review.whole,
  when: (view: CaseView<DraftFields>, { on }: { readonly on: string }) => {
    const shortest = view.due('reviewShortest')
    return view.row.urgent !== true && shortest.is === 'due' && on < shortest.due
  },
}

export const reviewSteps = steps({
  competition: {
    name: '公平竞争审查',
    number: 'G4',
    from: ['drafting', 'commenting', 'reviewable'],
    by: drafters,
    basis: fairCompetitionRegulation.at('第十三条第一款'),
    fills: ['competition', 'competitionReason', 'market'],
    requires: ['competition'],
    data: {
      heard: text('听取意见的经营者、行业协会', { note: '没有听取的，写明原因' }),
      reviewer: text('审查人', { required: true }),
      sheet: files('审查表'),
    },
    refuses: {
      market: {
        says: '涉及经营者经济活动的文件应当审查，不能选“不需要审查”',
        way: '请对照审查标准逐条审查后选择结论',
        basis: fairCompetitionRegulation.at('第二条'),
        when: ({ row }) => row.market === true && row.competition === 'none',
      },
      heard: {
        says: '没有写明听取有关经营者、行业协会等意见的情况',
        way: '请写明听取了谁的意见；没有听取的写明原因',
        basis: fairCompetitionRegulation.at('第十六条'),
        when: ({ row }, { on, data }) =>
          on >= fairCompetitionRegulation.from && row.competition !== 'none' && !data.heard,
      },
    },
  },
  accept: {
    name: '受理合法性审核',
    leads: true,
    number: 'G5',
    from: 'reviewable',
    to: 'legal',
    by: legal,
    basis: review.whole,
    fills: ['ownOpinion'],
    requires: ['reviewText', 'explanation', 'basis', 'ownOpinion'],
    data: {
      complete: flag('送审材料齐全', { required: true, note: '送审稿、起草说明、制定依据、征求意见和采纳情况' }),
    },
    refuses: {
      incomplete: {
        says: '送审材料不齐全',
        way: '请一次告知起草科室需要补齐的材料，补齐后再受理',
        basis: review.whole,
        when: (_, { data }) => data.complete !== true,
      },
      competition: {
        says: '涉及经营者经济活动，还没有公平竞争审查结论',
        way: '请起草科室先登记“公平竞争审查”；没有经过审查的不得出台',
        basis: fairCompetitionOpinion.whole,
        when: ({ row }) => row.market === true && row.competition === undefined,
      },
      failed: {
        says: '公平竞争审查结论为不得出台',
        way: '请起草科室修改后重新审查，或者停止制定',
        basis: fairCompetitionRegulation.at('第十八条'),
        when: ({ row }) => row.competition === 'fail',
      },
    },
  },
  askMaterial: {
    name: '要求补充材料',
    from: 'legal',
    to: 'supplementing',
    by: legal,
    basis: review.whole,
    data: { wanted: longText('需要补充的材料', { required: true }) },
  },
  supplement: {
    name: '材料补齐',
    from: 'supplementing',
    to: 'legal',
    by: [...drafters],
    basis: review.whole,
    data: { given: longText('补充的材料', { required: true }), material: files('材料') },
  },
  approve: {
    ...opinion,
    name: '出具审核意见：合法',
    to: 'deliberating',
    fills: ['reviewNumber', 'reviewIssues'],
    data: conclusions,
    refuses: {
      tooSoon,
      contrary: {
        says: '制定权限、内容或者程序有问题，不能出具合法的意见',
        way: '请出具“应当修改”或者“不合法”的意见',
        basis: review.whole,
        when: (_, { data }) => data.power === 'beyond' || data.content === 'unlawful' || data.procedure === 'broken',
      },
    },
  },
  askAmend: {
    ...opinion,
    name: '出具审核意见：应当修改',
    to: 'drafting',
    fills: ['reviewNumber', 'reviewIssues'],
    requires: ['reviewIssues'],
    data: conclusions,
    refuses: { tooSoon },
  },
  reject: {
    ...opinion,
    name: '出具审核意见：不合法',
    to: 'stopped',
    fills: ['reviewNumber', 'reviewIssues'],
    requires: ['reviewIssues'],
    data: conclusions,
    refuses: { tooSoon },
  },
  pass: {
    name: '集体审议通过',
    number: 'G7',
    from: 'deliberating',
    to: 'passed',
    by: [...office, ...legal],
    actor: '局务会议',
    basis: notice.whole,
    fills: ['finalText', 'minutes'],
    requires: ['finalText', 'minutes'],
    data: {
      meeting: text('会议', { required: true, note: '例如：2024年第5次局务会议' }),
      present: text('出席人员', { required: true }),
      votes: text('表决情况', { required: true }),
      changes: longText('审议中的修改'),
    },
    refuses: {
      unreviewed: {
        says: '没有合法的审核意见，不得提交集体审议',
        way: '请先完成合法性审核',
        basis: review.whole,
        when: (view) => !has(view, 'approve'),
      },
    },
  },
  sendBack: {
    name: '集体审议未通过，退回修改',
    from: 'deliberating',
    to: 'drafting',
    by: [...office, legalHead],
    actor: '局务会议',
    basis: notice.whole,
    data: { meeting: text('会议', { required: true }), reason: longText('意见', { required: true }) },
  },
  sign: {
    name: '主要负责人签署',
    number: 'G7',
    from: 'passed',
    to: 'signed',
    by: signers,
    basis: notice.whole,
    apartFrom: ['prepare', 'revise', 'closeComment'],
  },
})
