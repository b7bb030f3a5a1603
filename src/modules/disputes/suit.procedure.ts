import { procedure } from '../../kernel/procedure.ts'
import { courtSummons, judicialAdviceReply, jurisdictionObjection } from '../../law/litigation-interpretation.ts'
import {
  appealAgainstJudgment,
  appealAgainstRuling,
  litigationLaw as law,
  suitAnswer,
} from '../../law/litigation-law.ts'
import { legal } from './participants.ts'
import { suitStates, suitSteps } from './steps/suit.ts'
import { suits } from './suits.register.ts'

/** 行政诉讼应诉: from the copy of the complaint to the performed judgment. */
export const suit = procedure({
  id: 'disputes.suit',
  name: '行政诉讼应诉',
  basis: law.at('第六十七条'),
  keeps: suits,
  states: suitStates,
  opening: { name: '收到起诉状副本', number: 'S1', by: legal },
  opensAs: 'answering',
  steps: suitSteps,
  deadlines: {
    answer: {
      name: '答辩和举证期限',
      lasts: suitAnswer,
      runsFrom: 'opening',
      endsAt: ['answer', 'judge', 'rule'],
      binds: 'office',
      leading: true,
    },
    jurisdiction: {
      name: '管辖异议期限',
      lasts: jurisdictionObjection,
      runsFrom: 'opening',
      endsAt: ['object', 'answer', 'judge', 'rule'],
      binds: 'other',
    },
    summons: {
      name: '开庭通知最迟日期',
      lasts: courtSummons,
      runsFrom: { step: 'summon', dayIn: 'hearingOn' },
      endsAt: ['attend', 'judge', 'rule', 'judgeAppeal'],
      binds: 'other',
    },
    appealJudgment: {
      name: '上诉期限（判决）',
      lasts: appealAgainstJudgment,
      runsFrom: 'judge',
      endsAt: ['appeal', 'takeEffect'],
      binds: 'office',
    },
    appealRuling: {
      name: '上诉期限（裁定）',
      lasts: appealAgainstRuling,
      runsFrom: 'rule',
      endsAt: ['appeal', 'takeEffect'],
      binds: 'office',
    },
    judicialAdvice: {
      name: '司法建议答复期限',
      lasts: judicialAdviceReply,
      runsFrom: 'judicialAdvice',
      endsAt: ['answerAdvice'],
      binds: 'office',
    },
  },
})
