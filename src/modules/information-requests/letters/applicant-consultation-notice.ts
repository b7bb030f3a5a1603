import { paragraph } from '../../../kernel/document.ts'
import { cite } from '../../../kernel/law.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { type RequestLetter, taken } from '../case-facts.ts'
import { letterTo, theRequest, you } from './frame.ts'

/** 告知申请人书: others are being asked, and that time does not count. */
export const applicantConsultationNotice: RequestLetter = {
  id: 'applicant-consultation-notice',
  name: '征求意见告知书',
  compose: (view, attempt, desk) => {
    const asked = [
      taken(view, 'consultThirdParty') && `第三方（${cite(law.at('第三十二条'))}）`,
      taken(view, 'consultAgency') && `共同制作机关（${cite(law.at('第三十四条'))}）`,
    ].filter(Boolean)
    return letterTo(view, attempt, desk, {
      word: '告',
      title: '政府信息公开征求意见告知书',
      blocks: [
        paragraph(`${theRequest(view)}所涉及的政府信息，本机关正在书面征求${asked.join('、')}的意见。`),
        paragraph(
          `根据${cite(law.at('第三十三条第三款'))}的规定，征求意见所需时间不计算在答复期限内。意见收齐或者期满后，本机关将依法答复${you(view)}。`,
        ),
        paragraph('特此告知。'),
      ],
    })
  },
}
