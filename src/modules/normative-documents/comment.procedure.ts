import { procedure } from '../../kernel/procedure.ts'
import { normativeDocumentNotice as notice } from '../../law/normative-documents.ts'
import { comments } from './comments.register.ts'
import { drafters, resident } from './participants.ts'

/** 公众意见: each is studied and answered; the answer is published with the table of all of them. */
export const comment = procedure({
  id: 'normative-documents.comment',
  name: '公众意见处理',
  basis: notice.whole,
  keeps: comments,
  states: { received: { name: '待研究' }, answered: { name: '已答复', ends: true } },
  opening: { name: '收到意见', by: [resident, ...drafters] },
  opensAs: 'received',
  steps: {
    answer: {
      name: '答复意见',
      from: 'received',
      to: 'answered',
      by: drafters,
      basis: notice.whole,
      fills: ['gist', 'adoption', 'reason'],
      requires: ['gist', 'adoption'],
    },
  },
  deadlines: {},
})
