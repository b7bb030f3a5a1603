import { procedure } from '../../kernel/procedure.ts'
import {
  forwardedPetitionNotice,
  petitionRegulation as law,
  petitionExtension,
  petitionFinalReview,
  petitionHandling,
  petitionNotice,
  petitionObjection,
  petitionReview,
  petitionReviewRequest,
} from '../../law/petition-regulation.ts'
import { intake, resident, system } from './participants.ts'
import { petitions } from './petitions.register.ts'
import { petitionStates, petitionSteps } from './steps/petition.ts'

const settled = ['object', 'tellWhere', 'forward', 'route', 'accept', 'stopRepeated'] as const

/** 投诉举报和信访办理: triage first; only what belongs to the petition procedure runs the sixty days. */
export const petition = procedure({
  id: 'complaints.petition',
  name: '投诉举报和信访办理',
  basis: law.at('第三十一条'),
  keeps: petitions,
  states: petitionStates,
  opening: { name: '登记', number: 'X1', by: [...intake, resident, system] },
  opensAs: (row) => (row.channel === 'forwarded' ? 'forwardedIn' : 'registered'),
  steps: petitionSteps,
  deadlines: {
    notice: {
      name: '告知是否受理期限',
      lasts: petitionNotice,
      runsFrom: 'opening',
      stopsIn: ['forwardedIn'],
      endsAt: settled,
      binds: 'office',
      leading: true,
    },
    forwardedNotice: {
      name: '转送、交办事项告知期限',
      lasts: forwardedPetitionNotice,
      runsFrom: 'opening',
      stopsIn: ['registered'],
      endsAt: settled,
      binds: 'office',
      leading: true,
    },
    objection: {
      name: '转送、交办异议期限',
      lasts: petitionObjection,
      runsFrom: 'opening',
      stopsIn: ['registered'],
      endsAt: settled,
      binds: 'other',
    },
    handling: {
      name: '办理期限',
      lasts: petitionHandling,
      runsFrom: 'accept',
      extendedBy: [{ step: 'extend', lasts: petitionExtension }],
      endsAt: ['answer', 'stopRepeated'],
      binds: 'office',
      leading: true,
    },
    reviewRequest: {
      name: '请求复查期限',
      lasts: petitionReviewRequest,
      runsFrom: 'answer',
      endsAt: ['askReview', 'close'],
      binds: 'other',
    },
    review: {
      name: '复查期限',
      lasts: petitionReview,
      runsFrom: 'askReview',
      endsAt: ['reviewed'],
      binds: 'other',
    },
    finalReview: {
      name: '复核期限',
      lasts: petitionFinalReview,
      runsFrom: 'askFinalReview',
      endsAt: ['finallyReviewed'],
      binds: 'other',
    },
  },
})
