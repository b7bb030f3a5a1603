import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { coAgencyOpinion, disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { type RequestLetter, said } from '../case-facts.ts'
import { lengthOf, letterTo, paragraphs } from './frame.ts'
import { opinionSlip } from './opinion-slip.ts'

/** 征求意见函 to an agency that made the information together with this one. */
export const agencyConsultation: RequestLetter = {
  id: 'agency-consultation',
  name: '共同制作机关征求意见函',
  compose: (view, attempt, desk) =>
    letterTo(view, attempt, desk, {
      word: '函',
      title: '关于征求政府信息公开意见的函',
      addressee: said(attempt, 'party'),
      blocks: [
        paragraph('本机关收到政府信息公开申请，申请公开的下列政府信息由本机关牵头、与贵单位共同制作：'),
        ...paragraphs(said(attempt, 'about')),
        paragraph(
          `根据${cite(law.at('第三十四条'))}的规定，现征求贵单位意见。请自收到本函之日起${lengthOf(coAgencyOpinion, attempt.on)}内书面提出意见；不同意公开的，请说明理由和依据。逾期未提出意见的，视为同意公开。`,
        ),
        paragraph('专此函达，请予支持。'),
      ],
      attachments: ['意见反馈单'],
      annex: [heading(1, '附件'), opinionSlip('被征求意见机关')],
    }),
}
