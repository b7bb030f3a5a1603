import { procedure } from '../../kernel/procedure.ts'
import { suitAfterReconsideration } from '../../law/litigation-law.ts'
import { reconsiderationLaw as law } from '../../law/reconsideration-law.ts'
import {
  reconsiderationAnswer,
  reconsiderationAnswerSimplified,
  reconsiderationDecision,
  reconsiderationDecisionSimplified,
  reconsiderationExtension,
  reconsiderationOpinionReport,
} from '../../law/reconsideration-law-trial.ts'
import { remakingAct } from '../../law/reconsideration-regulation.ts'
import { legal } from './participants.ts'
import { reconsiderations } from './reconsiderations.register.ts'
import { reconsiderationSteps } from './steps/reconsideration.ts'
import { reconsiderationStates } from './steps/reconsideration-states.ts'

/** 行政复议应对（被申请人）: from the notice to answer to the effective decision and its follow-up, under the former and the present law. */
export const reconsideration = procedure({
  id: 'disputes.reconsideration',
  name: '行政复议应对',
  basis: law.at('第四十八条'),
  keeps: reconsiderations,
  states: reconsiderationStates,
  opening: { name: '收到行政复议答复通知书', number: 'R7', by: legal },
  opensAs: (row) => (row.proceeding === 'simplified' ? 'answeringSimplified' : 'answering'),
  steps: reconsiderationSteps,
  deadlines: {
    answer: {
      name: '书面答复期限（普通程序）',
      lasts: reconsiderationAnswer,
      runsFrom: 'opening',
      stopsIn: ['answeringSimplified', 'examiningSimplified', 'suspended', 'decided'],
      restartsAt: ['convert'],
      endsAt: ['answer', 'missAnswer', 'terminate'],
      binds: 'office',
      leading: true,
    },
    answerSimplified: {
      name: '书面答复期限（简易程序）',
      lasts: reconsiderationAnswerSimplified,
      concerns: (row) => row.proceeding === 'simplified',
      runsFrom: 'opening',
      stopsIn: ['answering', 'examining'],
      endsAt: ['answerInSimplified', 'convert', 'terminate'],
      binds: 'office',
      leading: true,
    },
    decision: {
      name: '复议决定期限（普通程序）',
      lasts: reconsiderationDecision,
      runsFrom: { step: 'acceptance', dayIn: 'acceptedOn' },
      pausesIn: ['suspended'],
      extendedBy: [{ step: 'extension', lasts: reconsiderationExtension }],
      endsAt: ['decide', 'mediate', 'terminate'],
      binds: 'other',
    },
    decisionSimplified: {
      name: '复议决定期限（简易程序）',
      lasts: reconsiderationDecisionSimplified,
      runsFrom: { step: 'acceptanceSimplified', dayIn: 'acceptedOn' },
      pausesIn: ['suspended'],
      endsAt: ['decide', 'convert', 'mediate', 'terminate'],
      binds: 'other',
    },
    opinionReport: {
      name: '行政复议意见书落实情况报送期限',
      lasts: reconsiderationOpinionReport,
      runsFrom: 'opinion',
      endsAt: ['reportOpinion'],
      binds: 'office',
    },
    remaking: {
      name: '重新作出行政行为期限',
      lasts: remakingAct,
      runsFrom: 'orderRemaking',
      endsAt: ['remake'],
      binds: 'office',
    },
    suit: {
      name: '申请人起诉期限',
      lasts: suitAfterReconsideration,
      runsFrom: 'serve',
      endsAt: ['sued', 'close'],
      binds: 'other',
    },
  },
})
