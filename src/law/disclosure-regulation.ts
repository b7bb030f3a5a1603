import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { calendarDays, comparedOn, dateOfNextYear, setLocally, uncompared, workingDays } from './row.ts'

export const disclosureRegulation2007 = law({
  id: 'disclosure-regulation-2007',
  title: '政府信息公开条例',
  number: '国务院令第492号',
  from: '2008-05-01',
  until: '2019-05-14',
})
export const disclosureRegulation = law({
  id: 'disclosure-regulation-2019',
  title: '政府信息公开条例',
  number: '国务院令第711号',
  from: '2019-05-15',
})

const compared = comparedOn('2026-11-24')

export const disclosureReply = limit({
  id: 'disclosure-reply',
  name: '政府信息公开申请答复期限',
  bound: 'latest',
  runsFrom: '收到政府信息公开申请之日',
  binds: '行政机关',
  effect: '逾期未答复属于未依法履行公开职责；以发出答复为准，仅落款日期在期限内不算按期',
  history: [
    uncompared('2008-05-01', workingDays(15), disclosureRegulation2007.at('第二十四条'), 'FOI-REPLY-OLD'),
    compared('2019-05-15', workingDays(20), disclosureRegulation.at('第三十三条第二款'), 'FOI-REPLY'),
  ],
})

export const disclosureReplyExtension = limit({
  id: 'disclosure-reply-extension',
  name: '政府信息公开申请答复延长期限',
  bound: 'latest',
  runsFrom: '原答复期限届满之日',
  binds: '行政机关',
  effect: '须在原期限届满前经政府信息公开工作机构负责人同意并告知申请人，只能延长一次；事后告知不改变届满日',
  history: [
    uncompared('2008-05-01', workingDays(15), disclosureRegulation2007.at('第二十四条')),
    compared('2019-05-15', workingDays(20), disclosureRegulation.at('第三十三条第二款'), 'FOI-EXT'),
  ],
})

/** Letters that nobody signs for, internet and fax: the office confirms with the applicant on the day of arrival. */
export const disclosureReceiptConfirmation = limit({
  id: 'disclosure-receipt-confirmation',
  name: '收到申请确认期限',
  bound: 'latest',
  runsFrom: '平常信函、互联网或者传真申请到达之日',
  binds: '政府信息公开工作机构',
  effect: '应当于收到申请的当日与申请人确认，确认之日为收到申请之日；拖延确认不能推迟答复期限的起算',
  history: [compared('2019-05-15', calendarDays(0), disclosureRegulation.at('第三十一条第（二）项'))],
})

export const excessiveRequestReasons = limit({
  id: 'excessive-request-reasons',
  name: '申请人说明理由期限',
  bound: 'latest',
  runsFrom: '申请人收到说明理由通知之日',
  binds: '申请人',
  effect: '要求说明理由期间答复期限不停止计算；理由不合理的，告知不予处理',
  history: [compared('2019-05-15', setLocally(), disclosureRegulation.at('第三十五条'))],
})

export const disclosureCorrectionNotice = limit({
  id: 'disclosure-correction-notice',
  name: '政府信息公开申请补正告知期限',
  bound: 'latest',
  runsFrom: '收到政府信息公开申请之日',
  binds: '行政机关',
  effect: '应当一次性告知需要补正的事项和合理的补正期限；逾期未告知的，按现有申请内容答复',
  history: [compared('2019-05-15', workingDays(7), disclosureRegulation.at('第三十条'), 'FOI-CORR-NOTICE')],
})

export const disclosureCorrection = limit({
  id: 'disclosure-correction',
  name: '政府信息公开申请补正期限',
  bound: 'latest',
  runsFrom: '申请人收到补正告知之日',
  binds: '申请人',
  effect: '无正当理由逾期不补正的，视为放弃申请，行政机关不再处理；补正的，答复期限自收到补正的申请之日起重新计算',
  history: [compared('2019-05-15', setLocally(), disclosureRegulation.at('第三十条'), 'FOI-CORR-DUE')],
})

export const thirdPartyOpinion = limit({
  id: 'third-party-opinion',
  name: '第三方提出意见期限',
  bound: 'latest',
  runsFrom: '第三方收到征求意见书之日',
  binds: '第三方',
  effect: '逾期未提出意见的，由行政机关依照条例决定是否公开；征求意见所需时间不计入答复期限',
  history: [compared('2019-05-15', workingDays(15), disclosureRegulation.at('第三十二条'), 'FOI-THIRD')],
})

export const coAgencyOpinion = limit({
  id: 'co-agency-opinion',
  name: '共同制作机关提出意见期限',
  bound: 'latest',
  runsFrom: '被征求意见机关收到征求意见书之日',
  binds: '被征求意见的行政机关',
  effect: '逾期未提出意见的，视为同意公开；征求意见所需时间不计入答复期限',
  history: [compared('2019-05-15', workingDays(15), disclosureRegulation.at('第三十四条'), 'FOI-COAGENCY')],
})

export const proactiveDisclosure = limit({
  id: 'proactive-disclosure',
  name: '主动公开期限',
  bound: 'latest',
  runsFrom: '政府信息形成或者变更之日',
  binds: '行政机关',
  effect: '逾期属于未及时更新公开内容；法律、法规对公开期限另有规定的从其规定',
  history: [
    uncompared('2008-05-01', workingDays(20), disclosureRegulation2007.unverifiedAt('第十八条')),
    compared('2019-05-15', workingDays(20), disclosureRegulation.at('第二十六条'), 'FOI-PROACTIVE'),
  ],
})

export const departmentDisclosureReport = limit({
  id: 'department-disclosure-report',
  name: '部门政府信息公开工作年度报告提交和公布期限',
  bound: 'latest',
  runsFrom: '报告年度终了之日',
  binds: '县级以上人民政府部门',
  effect: '应当向本级政府信息公开工作主管部门提交并向社会公布；逾期由主管部门督促整改或者通报批评',
  history: [
    uncompared('2008-05-01', dateOfNextYear('03-31'), disclosureRegulation2007.unverifiedAt('第三十一条')),
    compared('2019-05-15', dateOfNextYear('01-31'), disclosureRegulation.at('第四十九条第一款'), 'FOI-ANNUAL-DEPT'),
  ],
})

export const governmentDisclosureReport = limit({
  id: 'government-disclosure-report',
  name: '本级政府信息公开工作年度报告公布期限',
  bound: 'latest',
  runsFrom: '报告年度终了之日',
  binds: '县级以上地方人民政府的政府信息公开工作主管部门',
  effect: '应当向社会公布本级政府上一年度报告',
  history: [
    uncompared('2008-05-01', dateOfNextYear('03-31'), disclosureRegulation2007.unverifiedAt('第三十一条')),
    compared('2019-05-15', dateOfNextYear('03-31'), disclosureRegulation.at('第四十九条第二款'), 'FOI-ANNUAL-GOV'),
  ],
})

export const disclosureLimits = [
  disclosureReply,
  disclosureReplyExtension,
  disclosureReceiptConfirmation,
  disclosureCorrectionNotice,
  disclosureCorrection,
  excessiveRequestReasons,
  thirdPartyOpinion,
  coAgencyOpinion,
  proactiveDisclosure,
  departmentDisclosureReport,
  governmentDisclosureReport,
] as const
