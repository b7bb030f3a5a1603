import { heading, paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { disclosureRegulation as law, thirdPartyOpinion } from '../../../law/disclosure-regulation.ts'
import { momentsOf, type RequestLetter, said } from '../case-facts.ts'
import { lengthOf, letterNumber, letterTo, paragraphs, sentence } from './frame.ts'
import { opinionSlip } from './opinion-slip.ts'

/** 征求意见书 to a third party. Says what is asked for, never who asks. */
export const thirdPartyConsultation: RequestLetter = {
  id: 'third-party-consultation',
  name: '第三方征求意见书',
  compose: (view, attempt, desk) => {
    const number = letterNumber(view, '征')
    const nth = momentsOf(view, 'consultThirdParty').filter((moment) => moment.data.track !== attempt.data.track).length
    return letterTo(view, attempt, desk, {
      word: '征',
      ...(number !== undefined && { number: nth > 0 ? number.replace('号', `－${nth + 1}号`) : number }),
      title: '政府信息公开第三方征求意见书',
      addressee: said(attempt, 'party'),
      blocks: [
        paragraph('本机关收到政府信息公开申请，申请公开的下列政府信息涉及你单位（个人）：'),
        ...paragraphs(said(attempt, 'about')),
        paragraph(
          `上述信息公开后可能损害你单位（个人）的合法权益${said(attempt, 'harm') ? `（${said(attempt, 'harm').replace(/。$/, '')}）` : ''}。根据${cite(law.at('第三十二条'))}的规定，现书面征求意见。`,
        ),
        paragraph(
          `请自收到本征求意见书之日起${lengthOf(thirdPartyOpinion, attempt.on)}内，以书面形式提出是否同意公开的意见；不同意公开的，请说明理由。`,
        ),
        paragraph(
          sentence(
            '逾期未提出意见的，本机关将依照《政府信息公开条例》的规定决定是否公开。不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知',
          ),
        ),
      ],
      attachments: ['意见反馈单'],
      annex: [heading(1, '附件'), opinionSlip('第三方')],
    })
  },
}
