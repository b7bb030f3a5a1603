import { procedure } from '../../kernel/procedure.ts'
import {
  coAgencyOpinion,
  disclosureCorrection,
  disclosureCorrectionNotice,
  disclosureReceiptConfirmation,
  disclosureReply,
  disclosureReplyExtension,
  excessiveRequestReasons,
  disclosureRegulation as law,
  thirdPartyOpinion,
} from '../../law/disclosure-regulation.ts'
import { feePayment } from '../../law/information-fee.ts'
import { waitsForConfirmation } from './channels.ts'
import { receipt } from './letters/receipt.ts'
import { handlers } from './participants.ts'
import { requests } from './requests.register.ts'
import { requestStates } from './states.ts'
import { consultationSteps } from './steps/consultation.ts'
import { correctionSteps } from './steps/correction.ts'
import { decisionSteps } from './steps/decision.ts'
import { endingSteps } from './steps/ending.ts'
import { excessiveSteps } from './steps/excessive.ts'
import { extensionSteps } from './steps/extension.ts'
import { feeSteps } from './steps/fee.ts'
import { intakeSteps } from './steps/intake.ts'
import { preparationSteps } from './steps/preparation.ts'

const ends = ['dispatch', 'abandonCorrection', 'abandonUnpaid', 'withdraw', 'closeOtherwise'] as const

/** 依申请公开办理, from arrival to the dispatched reply. */
export const request = procedure({
  id: 'information-requests.request',
  name: '依申请公开办理',
  basis: law.at('第二十七条'),
  keeps: requests,
  states: requestStates,
  opensAs: (row) => (waitsForConfirmation(row) ? 'unconfirmed' : 'received'),
  opening: { name: '登记申请', number: 'F1', alias: { F2: 'unconfirmed' }, by: handlers, letter: receipt },
  tracks: {
    thirdParty: {
      name: '征求第三方意见',
      basis: law.at('第三十二条'),
      opensAt: 'consultThirdParty',
      closesAt: ['thirdPartyAnswers'],
    },
    agency: {
      name: '征求共同制作机关意见',
      basis: law.at('第三十四条'),
      opensAt: 'consultAgency',
      closesAt: ['agencyAnswers'],
    },
  },
  steps: {
    ...intakeSteps,
    ...correctionSteps,
    ...excessiveSteps,
    ...feeSteps,
    ...consultationSteps,
    ...extensionSteps,
    ...preparationSteps,
    ...decisionSteps,
    ...endingSteps,
  },
  deadlines: {
    reply: {
      name: '答复期限',
      lasts: disclosureReply,
      runsFrom: 'opening',
      restartsAt: ['confirm', 'correct', 'findUnclear', 'pay'],
      stopsIn: ['unconfirmed', 'waitCorrection', 'waitFee'],
      excludes: ['thirdParty', 'agency'],
      extendedBy: [{ step: 'extend', lasts: disclosureReplyExtension }],
      replacedBy: { step: 'defer', field: 'until' },
      endsAt: ends,
      binds: 'office',
      leading: true,
    },
    confirmation: {
      name: '确认收到期限',
      lasts: disclosureReceiptConfirmation,
      runsFrom: 'opening',
      stopsIn: ['received', 'waitCorrection', 'waitReason', 'waitFee', 'decided'],
      endsAt: ['confirm', 'withdraw', 'closeOtherwise'],
      binds: 'office',
    },
    correctionNotice: {
      name: '补正告知期限',
      lasts: disclosureCorrectionNotice,
      runsFrom: 'opening',
      restartsAt: ['confirm'],
      stopsIn: ['unconfirmed'],
      endsAt: [
        'askToCorrect',
        'assign',
        'askReasons',
        'proposeFee',
        'notifyFee',
        'consultThirdParty',
        'consultAgency',
        'draft',
        'decide',
        'override',
        ...ends,
      ],
      binds: 'office',
    },
    correction: {
      name: '申请人补正期限',
      lasts: disclosureCorrection,
      runsFrom: 'askToCorrect',
      replacedBy: { step: 'askToCorrect', field: 'correctBy' },
      endsAt: ['correct', 'findUnclear', 'abandonCorrection', 'withdraw', 'closeOtherwise'],
      binds: 'other',
    },
    reasons: {
      name: '申请人说明理由期限',
      lasts: excessiveRequestReasons,
      runsFrom: 'askReasons',
      replacedBy: { step: 'askReasons', field: 'replyBy' },
      endsAt: ['acceptReasons', 'refuseExcessive', 'defer', 'withdraw', 'closeOtherwise'],
      binds: 'other',
    },
    feePayment: {
      name: '缴费期限',
      lasts: feePayment,
      runsFrom: { step: 'notifyFee', dayIn: 'receivedOn' },
      restartsAt: ['feeNoticeReceived'],
      endsAt: ['pay', 'abandonUnpaid', 'withdraw', 'closeOtherwise'],
      binds: 'other',
    },
    thirdPartyOpinion: {
      name: '第三方提出意见期限',
      lasts: thirdPartyOpinion,
      runsFrom: { step: 'consultThirdParty', dayIn: 'receivedOn' },
      restartsAt: ['thirdPartyReceives'],
      endsAt: ['thirdPartyAnswers'],
      track: 'thirdParty',
      binds: 'other',
    },
    agencyOpinion: {
      name: '共同制作机关提出意见期限',
      lasts: coAgencyOpinion,
      runsFrom: { step: 'consultAgency', dayIn: 'receivedOn' },
      restartsAt: ['agencyReceives'],
      endsAt: ['agencyAnswers'],
      track: 'agency',
      binds: 'other',
    },
  },
})

export type RequestStepId = keyof typeof request.steps
