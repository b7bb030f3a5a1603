import { procedure } from '../../kernel/procedure.ts'
import { enforcementReminder } from '../../law/coercion-law.ts'
import { enforcementPublication } from '../../law/enforcement-publicity.ts'
import {
  finePayment,
  gravePenaltyLimitation,
  penaltyLaw as law,
  penaltyDecision,
  penaltyHearingNotice,
  penaltyHearingRequest,
  penaltyLimitation,
  penaltyService,
  penaltyWithdrawal,
  registeredEvidence,
} from '../../law/penalty-law.ts'
import { handlers } from './participants.ts'
import { penalties } from './penalties.register.ts'
import { decisionSteps } from './steps/decision.ts'
import { executionSteps } from './steps/execution.ts'
import { filingSteps } from './steps/filing.ts'
import { investigationSteps } from './steps/investigation.ts'
import { noticeSteps } from './steps/notice.ts'
import { penaltyStates } from './steps/penalty-states.ts'

const filed = ['file', 'refuseFiling', 'transfer', 'decideOnTheSpot'] as const

/** 行政处罚: on the spot, or by filing, investigation, review, notice, hearing and decision; then service, publication and payment. */
export const penalty = procedure({
  id: 'enforcement.penalty',
  name: '行政处罚',
  basis: law.at('第五十四条'),
  keeps: penalties,
  states: penaltyStates,
  opening: { name: '登记线索', by: handlers },
  opensAs: 'clue',
  steps: {
    ...filingSteps,
    ...investigationSteps,
    ...noticeSteps,
    ...decisionSteps,
    ...executionSteps,
  },
  deadlines: {
    decision: {
      name: '处罚决定期限',
      lasts: penaltyDecision,
      runsFrom: 'file',
      replacedBy: { step: 'extend', field: 'until' },
      endsAt: ['decide', 'withdrawCase', 'transfer'],
      binds: 'office',
      leading: true,
    },
    limitation: {
      name: '追究时效',
      lasts: penaltyLimitation,
      runsFrom: { step: 'verify', dayIn: 'actEndedOn' },
      endsAt: filed,
      binds: 'office',
    },
    graveLimitation: {
      name: '追究时效（五年）',
      lasts: gravePenaltyLimitation,
      runsFrom: { step: 'verifyGrave', dayIn: 'actEndedOn' },
      endsAt: filed,
      binds: 'office',
    },
    registeredEvidence: {
      name: '先行登记保存证据处理期限',
      lasts: registeredEvidence,
      runsFrom: 'keepEvidence',
      endsAt: ['releaseEvidence', 'withdrawCase', 'transfer'],
      binds: 'office',
    },
    hearingRequest: {
      name: '要求听证期限',
      lasts: penaltyHearingRequest,
      runsFrom: { step: 'notify', dayIn: 'servedOn' },
      endsAt: ['askHearing', 'waive', 'closeWindow'],
      binds: 'other',
    },
    hearingNotice: {
      name: '听证通知最迟日期',
      lasts: penaltyHearingNotice,
      runsFrom: { step: 'arrangeHearing', dayIn: 'hearingOn' },
      endsAt: ['hear', 'closeWindow'],
      binds: 'office',
    },
    service: {
      name: '决定书送达期限',
      lasts: penaltyService,
      runsFrom: 'decide',
      endsAt: ['serve'],
      binds: 'office',
      leading: true,
    },
    publication: {
      name: '处罚决定公示期限',
      lasts: enforcementPublication,
      runsFrom: { dayOf: 'decidedOn' },
      endsAt: ['publish', 'overturn', 'close'],
      binds: 'office',
    },
    payment: {
      name: '缴纳罚款期限',
      lasts: finePayment,
      runsFrom: { step: 'serve', dayIn: 'receivedOn' },
      replacedBy: { step: 'postpone', field: 'until' },
      endsAt: ['pay', 'close'],
      binds: 'other',
    },
    reminder: {
      name: '催告后申请强制执行的最早日期',
      lasts: enforcementReminder,
      runsFrom: { step: 'remind', dayIn: 'servedOn' },
      endsAt: ['pay', 'enforce', 'close'],
      binds: 'other',
    },
    withdrawal: {
      name: '撤回处罚公开信息期限',
      lasts: penaltyWithdrawal,
      runsFrom: 'overturn',
      endsAt: ['withdrawPublication', 'close'],
      binds: 'office',
    },
  },
})
