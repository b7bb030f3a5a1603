import { procedure } from '../../kernel/procedure.ts'
import {
  legalityReview,
  legalityReviewShortest,
  normativeComment,
  normativeCorrection,
  normativeDocumentNotice,
  normativeFiling,
  normativePublication,
} from '../../law/normative-documents.ts'
import { drafts } from './drafts.register.ts'
import { drafters } from './participants.ts'
import { issueSteps } from './steps/draft-issue.ts'
import { makingSteps } from './steps/draft-making.ts'
import { reviewSteps } from './steps/draft-review.ts'
import { draftStates } from './steps/draft-step.ts'

/** States in which nobody reviews: the clock stands still until the file comes in again. */
const unreviewed = ['planned', 'drafting', 'commenting', 'reviewable'] as const

/** 规范性文件制定: plan, draft, comment, reviews, deliberation, three unifications, publication, filing. */
export const draft = procedure({
  id: 'normative-documents.draft',
  name: '规范性文件制定',
  basis: normativeDocumentNotice.whole,
  keeps: drafts,
  states: draftStates,
  opening: { name: '立项', by: drafters },
  opensAs: 'planned',
  steps: { ...makingSteps, ...reviewSteps, ...issueSteps },
  deadlines: {
    comment: {
      name: '公开征求意见期限',
      lasts: normativeComment,
      runsFrom: 'openComment',
      restartsAt: ['openComment'],
      replacedBy: { step: 'openComment', field: 'until' },
      endsAt: ['closeComment'],
      binds: 'other',
    },
    reviewShortest: {
      name: '合法性审核最短时间',
      lasts: legalityReviewShortest,
      runsFrom: 'accept',
      restartsAt: ['accept'],
      stopsIn: unreviewed,
      endsAt: ['approve', 'reject'],
      binds: 'other',
    },
    review: {
      name: '合法性审核期限',
      lasts: legalityReview,
      runsFrom: 'accept',
      restartsAt: ['accept'],
      stopsIn: unreviewed,
      pausesIn: ['supplementing'],
      endsAt: ['approve', 'reject'],
      binds: 'office',
      leading: true,
    },
    publication: {
      name: '公布期限',
      lasts: normativePublication,
      runsFrom: 'number',
      endsAt: ['publish'],
      binds: 'office',
      leading: true,
    },
    filing: {
      name: '报送备案期限',
      lasts: normativeFiling,
      runsFrom: 'publish',
      replacedBy: { step: 'publish', field: 'fileBy' },
      endsAt: ['report'],
      binds: 'office',
      leading: true,
    },
    correction: {
      name: '备案审查纠正期限',
      lasts: normativeCorrection,
      runsFrom: 'object',
      replacedBy: { step: 'object', field: 'correctBy' },
      endsAt: ['correct'],
      binds: 'office',
      leading: true,
    },
  },
})
