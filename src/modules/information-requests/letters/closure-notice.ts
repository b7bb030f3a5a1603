import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { informationFeeMeasures } from '../../../law/information-fee.ts'
import { type RequestLetter, said } from '../case-facts.ts'
import { letterTo, sentence, theRequest, you } from './frame.ts'
import { remedy } from './remedy.ts'

/** 终止办理告知书: not corrected, not paid, withdrawn, or ended for another reason. */
export const closureNotice: RequestLetter = {
  id: 'closure-notice',
  name: '终止办理告知书',
  compose: (view, attempt, desk) => {
    const { outcome } = view.row
    const withdrawn = said(attempt, 'statement') !== ''
    const why =
      outcome === 'other.noCorrection'
        ? `经告知补正，${you(view)}无正当理由逾期不补正。根据${cite(law.at('第三十条'))}的规定，视为放弃申请，本机关不再处理该政府信息公开申请。`
        : outcome === 'other.noFee'
          ? `${you(view)}逾期未按收费通知要求缴纳信息处理费。根据${cite(informationFeeMeasures.whole)}的规定，视为放弃申请，本机关不再处理该政府信息公开申请。`
          : withdrawn
            ? `${you(view)}已书面撤回申请，本机关终止办理。`
            : `本机关终止办理：${sentence(said(attempt, 'reason'))}`
    return letterTo(view, attempt, desk, {
      word: '终',
      title: '政府信息公开申请终止办理告知书',
      blocks: [
        paragraph(`关于${theRequest(view)}：${why}`),
        ...(withdrawn ? [] : [paragraph(remedy(undefined, attempt.on, desk, '本告知'))]),
      ],
    })
  },
}
