import { procedure } from '../../kernel/procedure.ts'
import { date, files, text } from '../../kernel/register.ts'
import { reconsiderationLaw as law } from '../../law/reconsideration-law.ts'
import { normMakerAnswer, normReply } from '../../law/reconsideration-law-norms.ts'
import { normAnswer } from './letters/norm-answer.ts'
import { normReviews } from './norm-reviews.register.ts'
import { legal, sections, signers } from './participants.ts'

const pending = ['answering', 'handling'] as const

/** 规范性文件附带审查（制定机关）: answer the organ's question about a clause, or deal with the clause that was forwarded. */
export const normReview = procedure({
  id: 'disputes.norm-review',
  name: '规范性文件附带审查答复',
  basis: law.at('第五十八条第一款'),
  keeps: normReviews,
  states: {
    answering: { name: '待书面答复' },
    handling: { name: '待处理并回复' },
    answered: { name: '已答复，待结论' },
    found: { name: '已有结论，待落实' },
    closed: { name: '已办结', ends: true },
  },
  opening: { name: '收到书面答复通知或者转送函', number: 'R15', by: legal },
  opensAs: (row) => (row.kind === 'forwarded' ? 'handling' : 'answering'),
  steps: {
    assign: {
      name: '分办起草科室',
      from: pending,
      by: legal,
      basis: law.at('第五十八条第一款'),
      fills: ['handling'],
      requires: ['handling'],
      internal: true,
    },
    prepare: {
      name: '起草科室提交说明和材料',
      from: pending,
      by: [...sections, ...legal],
      basis: law.at('第五十八条第一款'),
      fills: ['answer', 'materials'],
      requires: ['answer'],
    },
    answer: {
      name: '提交书面答复',
      number: 'R15',
      from: 'answering',
      to: 'answered',
      by: signers,
      basis: law.at('第五十八条第一款'),
      apartFrom: ['prepare'],
      fills: ['answerNumber'],
      requires: ['answer', 'handling'],
      data: { sentBy: text('提交方式和凭证', { required: true }) },
      letter: normAnswer,
    },
    reply: {
      name: '回复处理意见',
      number: 'R15',
      from: 'handling',
      to: 'found',
      by: signers,
      basis: law.at('第六十条'),
      apartFrom: ['prepare'],
      fills: ['answerNumber', 'finding', 'foundOn'],
      requires: ['answer', 'handling', 'finding', 'foundOn'],
      data: { sentBy: text('提交方式和凭证', { required: true }) },
      letter: normAnswer,
    },
    explain: {
      name: '当面说明理由',
      from: 'answered',
      by: legal,
      basis: law.at('第五十八条第二款'),
      data: { on: date('日期', { required: true }), record: files('记录') },
    },
    receiveFinding: {
      name: '收到复议机关的结论',
      number: 'R15',
      from: 'answered',
      to: 'found',
      by: legal,
      actor: '复议机关',
      basis: law.at('第五十九条'),
      fills: ['finding', 'foundOn'],
      requires: ['finding', 'foundOn'],
    },
    settle: {
      name: '落实结论并办结',
      from: 'found',
      to: 'closed',
      by: legal,
      basis: law.at('第五十九条'),
      fills: ['consequence'],
      requires: ['consequence'],
      data: { document: text('修改、废止的文号') },
    },
  },
  deadlines: {
    makerAnswer: {
      name: '制定机关书面答复期限',
      lasts: normMakerAnswer,
      runsFrom: 'opening',
      concerns: ({ kind }) => kind === 'question',
      endsAt: ['answer'],
      binds: 'office',
      leading: true,
    },
    reply: {
      name: '转送处理意见回复期限',
      lasts: normReply,
      runsFrom: 'opening',
      concerns: ({ kind }) => kind === 'forwarded',
      endsAt: ['reply'],
      binds: 'office',
      leading: true,
    },
  },
})
