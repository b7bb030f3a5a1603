import { choice, date, files, flag, longText, text } from '../../../kernel/register.ts'
import { disclosureRegulation as law } from '../../../law/disclosure-regulation.ts'
import { requestSteps, taken } from '../case-facts.ts'
import { agencyConsultation } from '../letters/agency-consultation.ts'
import { applicantConsultationNotice } from '../letters/applicant-consultation-notice.ts'
import { overrideNotice } from '../letters/override-notice.ts'
import { thirdPartyConsultation } from '../letters/third-party-consultation.ts'
import { office, sections, system } from '../participants.ts'
import { lapseNotReached, lapseOnOtherDay, nothingAsked } from './lapse-guards.ts'

const asked = law.at('第三十二条')
const together = law.at('第三十四条')
const both = [...sections, ...office]

const letterData = {
  party: text('征求意见对象', { required: true, note: '第三方或者共同制作机关的名称' }),
  address: text('送达地址', { personal: true, mask: 'address' }),
  about: longText('涉及的信息', { required: true, note: '只写信息的名称和内容，不得写申请人的姓名、单位和联系方式' }),
  dispatch: text('发出凭证', { note: '邮件单号或者送达回证编号' }),
  receivedOn: date('对方签收日期', { note: '当面送达的填写；邮寄的待签收后另行登记' }),
}

/** Consultations run beside the case, several at once; each has its own receipt and its own fifteen working days. */
export const consultationSteps = requestSteps({
  consultThirdParty: {
    name: '书面征求第三方意见',
    number: 'F14',
    from: 'received',
    by: both,
    basis: asked,
    track: 'thirdParty',
    data: { ...letterData, harm: longText('可能损害的合法权益', { note: '商业秘密、个人隐私等' }) },
    letter: thirdPartyConsultation,
  },
  thirdPartyReceives: {
    name: '第三方签收征求意见书',
    from: 'received',
    by: both,
    actor: '第三方',
    basis: asked,
    track: 'thirdParty',
    data: { proof: text('签收凭证', { required: true }) },
    refuses: { nothing: nothingAsked('thirdParty', asked) },
    internal: true,
  },
  thirdPartyAnswers: {
    name: '第三方意见收齐或者期满',
    number: 'F15',
    from: 'received',
    by: [...both, system],
    actor: '第三方',
    basis: asked,
    track: 'thirdParty',
    data: {
      opinion: choice(
        '第三方意见',
        { agrees: '同意公开', refuses: '不同意公开', silent: '逾期未提出意见' },
        { required: true },
      ),
      reasons: longText('不同意的理由'),
      wellFounded: flag('理由合理'),
      files: files('意见书', { personal: true }),
    },
    refuses: {
      nothing: nothingAsked('thirdParty', asked),
      early: lapseNotReached('thirdPartyOpinion', asked),
      day: lapseOnOtherDay('thirdPartyOpinion', law.at('第三十三条第三款')),
    },
  },
  tellApplicant: {
    name: '告知申请人正在征求意见',
    from: 'received',
    by: office,
    basis: law.at('第三十三条第三款'),
    data: { note: longText('说明') },
    refuses: {
      nothing: {
        says: '本件没有征求第三方或者其他机关意见',
        way: '请先办理征求意见',
        when: (view) => !taken(view, 'consultThirdParty', 'consultAgency'),
      },
    },
    letter: applicantConsultationNotice,
  },
  tellThirdParty: {
    name: '书面告知第三方公开决定',
    from: ['decided', 'served'],
    by: both,
    basis: asked,
    data: {
      party: text('第三方', { required: true }),
      content: longText('决定公开的内容', { required: true }),
      reasons: longText('理由', { required: true, note: '不公开可能对公共利益造成的重大影响' }),
      dispatch: text('发出凭证', { required: true }),
    },
    letter: overrideNotice,
  },
  consultAgency: {
    name: '征求共同制作机关意见',
    number: 'F17',
    from: 'received',
    by: both,
    basis: together,
    track: 'agency',
    data: letterData,
    letter: agencyConsultation,
  },
  agencyReceives: {
    name: '共同制作机关签收征求意见书',
    from: 'received',
    by: both,
    actor: '共同制作机关',
    basis: together,
    track: 'agency',
    data: { proof: text('签收凭证', { required: true }) },
    refuses: { nothing: nothingAsked('agency', together) },
    internal: true,
  },
  agencyAnswers: {
    name: '共同制作机关意见收齐或者期满',
    alias: ['F15'],
    from: 'received',
    by: [...both, system],
    actor: '共同制作机关',
    basis: together,
    track: 'agency',
    data: {
      opinion: choice(
        '意见',
        { agrees: '同意公开', refuses: '不同意公开', silent: '逾期未提出意见，视为同意' },
        { required: true },
      ),
      reasons: longText('不同意的理由'),
      files: files('复函'),
    },
    refuses: {
      nothing: nothingAsked('agency', together),
      early: lapseNotReached('agencyOpinion', together),
      day: lapseOnOtherDay('agencyOpinion', law.at('第三十三条第三款')),
    },
  },
})
