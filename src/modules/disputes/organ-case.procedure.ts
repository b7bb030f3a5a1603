import { procedure } from '../../kernel/procedure.ts'
import { suitAfterReconsideration } from '../../law/litigation-law.ts'
import {
  formerReconsiderationLaw as law,
  reconsiderationCorrectionNotice,
  reconsiderationScreening,
} from '../../law/reconsideration-law.ts'
import {
  reconsiderationAnswer,
  reconsiderationCopy,
  reconsiderationDecision,
  reconsiderationExtension,
} from '../../law/reconsideration-law-trial.ts'
import { organCases } from './organ-cases.register.ts'
import { legal } from './participants.ts'
import { organStates, organSteps } from './steps/organ-case.ts'

const screened = ['accept', 'refuse'] as const

/** 行政复议审理（原法）: the bureau as the organ. What was received under the former law keeps its periods to the end. */
export const organCase = procedure({
  id: 'disputes.organ-case',
  name: '行政复议审理',
  basis: law.at('第三条第一款'),
  keeps: organCases,
  states: organStates,
  opening: { name: '收到行政复议申请', number: 'R1', by: legal },
  opensAs: 'screening',
  steps: organSteps,
  deadlines: {
    screening: {
      name: '审查期限',
      lasts: reconsiderationScreening,
      runsFrom: 'opening',
      restartsAt: ['correct'],
      stopsIn: ['waitCorrection'],
      endsAt: [...screened, 'abandon'],
      binds: 'office',
    },
    correctionNotice: {
      name: '补正通知期限',
      lasts: reconsiderationCorrectionNotice,
      runsFrom: 'opening',
      endsAt: ['askToCorrect', ...screened],
      binds: 'office',
    },
    copy: {
      name: '发送副本期限',
      lasts: reconsiderationCopy,
      runsFrom: 'accept',
      endsAt: ['sendCopy'],
      binds: 'office',
    },
    answer: {
      name: '被申请人答复期限',
      lasts: reconsiderationAnswer,
      runsFrom: { step: 'sendCopy', dayIn: 'servedOn' },
      endsAt: ['receiveAnswer', 'missAnswer', 'terminate'],
      binds: 'other',
    },
    decision: {
      name: '复议决定期限',
      lasts: reconsiderationDecision,
      runsFrom: 'opening',
      pausesIn: ['waitCorrection', 'suspended'],
      extendedBy: [{ step: 'extend', lasts: reconsiderationExtension }],
      endsAt: ['decide', 'terminate', 'refuse', 'abandon'],
      binds: 'office',
      leading: true,
    },
    suit: {
      name: '申请人起诉期限',
      lasts: suitAfterReconsideration,
      runsFrom: 'serve',
      endsAt: [],
      binds: 'other',
    },
  },
})
