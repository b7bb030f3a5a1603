import { procedure } from '../../kernel/procedure.ts'
import { enforcementPublication } from '../../law/enforcement-publicity.ts'
import {
  finePayment,
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
import { penaltyStates, penaltySteps } from './steps/penalty.ts'

/** 行政处罚普通程序: filing, investigation, review, notice, hearing, decision, service, payment. */
export const penalty = procedure({
  id: 'enforcement.penalty',
  name: '行政处罚',
  basis: law.at('第五十四条'),
  keeps: penalties,
  states: penaltyStates,
  opening: { name: '登记线索', by: handlers },
  opensAs: 'clue',
  steps: penaltySteps,
  deadlines: {
    decision: {
      name: '处罚决定期限',
      lasts: penaltyDecision,
      runsFrom: 'file',
      endsAt: ['decide', 'withdrawCase'],
      binds: 'office',
      leading: true,
    },
    limitation: {
      name: '追究时效',
      lasts: penaltyLimitation,
      runsFrom: { step: 'verify', dayIn: 'actEndedOn' },
      endsAt: ['file', 'refuseFiling'],
      binds: 'office',
    },
    registeredEvidence: {
      name: '先行登记保存证据处理期限',
      lasts: registeredEvidence,
      runsFrom: 'keepEvidence',
      endsAt: ['releaseEvidence', 'withdrawCase'],
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
    },
    publication: {
      name: '处罚决定公示期限',
      lasts: enforcementPublication,
      runsFrom: 'decide',
      endsAt: ['publish'],
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
    withdrawal: {
      name: '撤回处罚公开信息期限',
      lasts: penaltyWithdrawal,
      runsFrom: 'overturn',
      endsAt: ['withdrawPublication'],
      binds: 'office',
    },
  },
})
