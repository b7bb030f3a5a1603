import { procedure } from '../../kernel/procedure.ts'
import {
  complaintAnswer,
  complaintCorrectionNotice,
  complaintScreening,
  complaintServing,
  procurementComplaintMeasures as measures,
} from '../../law/procurement-complaint-measures.ts'
import { complaintDecision, procurementSuspension } from '../../law/procurement-law.ts'
import { procurementRegulation } from '../../law/procurement-regulation.ts'
import { handlers } from './participants.ts'
import { procurementComplaints } from './procurement-complaints.register.ts'
import { procurementStates, procurementSteps } from './steps/procurement.ts'

const ends = ['refuse', 'refer', 'withdraw', 'dismiss', 'uphold'] as const

/** 政府采购投诉处理: every clock runs from the receipt of the complaint, not from its acceptance. */
export const procurementComplaint = procedure({
  id: 'complaints.procurement-complaint',
  name: '政府采购投诉处理',
  basis: measures.whole,
  keeps: procurementComplaints,
  states: procurementStates,
  opening: { name: '收到投诉书', number: 'C1', by: handlers },
  opensAs: 'screening',
  tracks: {
    correction: {
      name: '投诉人补正',
      basis: measures.unverifiedAt('第二十七条'),
      opensAt: 'askToCorrect',
      closesAt: ['correct'],
    },
    expertise: {
      name: '检测、检验、鉴定和专家评审',
      basis: procurementRegulation.at('第五十八条'),
      opensAt: 'orderExpertise',
      closesAt: ['receiveExpertise'],
    },
  },
  steps: procurementSteps,
  deadlines: {
    decision: {
      name: '投诉处理决定期限',
      lasts: complaintDecision,
      runsFrom: 'opening',
      excludes: ['correction', 'expertise'],
      endsAt: ends,
      binds: 'office',
      leading: true,
    },
    screening: {
      name: '投诉书审查期限',
      lasts: complaintScreening,
      runsFrom: 'opening',
      restartsAt: ['correct'],
      stopsIn: ['waitCorrection'],
      endsAt: ['accept', ...ends],
      binds: 'office',
    },
    correctionNotice: {
      name: '补正通知期限',
      lasts: complaintCorrectionNotice,
      runsFrom: 'opening',
      endsAt: ['askToCorrect', 'accept', ...ends],
      binds: 'office',
    },
    serving: {
      name: '投诉答复通知书发送期限',
      lasts: complaintServing,
      runsFrom: 'opening',
      restartsAt: ['correct'],
      stopsIn: ['waitCorrection'],
      endsAt: ['serveNotice', ...ends],
      binds: 'office',
    },
    answer: {
      name: '被投诉人答复期限',
      lasts: complaintAnswer,
      runsFrom: { step: 'serveNotice', dayIn: 'receivedOn' },
      endsAt: ['answered', ...ends],
      binds: 'other',
    },
    suspension: {
      name: '暂停采购活动最长时间',
      lasts: procurementSuspension,
      runsFrom: { step: 'suspendProcurement', dayIn: 'servedOn' },
      endsAt: ['resumeProcurement', ...ends],
      binds: 'other',
    },
  },
})
