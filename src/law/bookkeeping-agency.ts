import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { calendarDays, dateOfNextYear, months, uncompared, workingDays } from './row.ts'

export const accountingLaw2017 = law({
  id: 'accounting-law-2017',
  title: '会计法',
  number: '1999年修订，2017年修正',
  from: '2017-11-05',
  until: '2024-06-30',
})
export const accountingLaw = law({
  id: 'accounting-law',
  title: '会计法',
  number: '2024年6月28日修正',
  from: '2024-07-01',
})

/** 财政部令第80号, before its amendment of 2019. */
export const bookkeepingAgencyMeasures2016 = law({
  id: 'bookkeeping-agency-measures-2016',
  title: '代理记账管理办法',
  number: '财政部令第80号',
  from: '2016-05-01',
  until: '2019-03-13',
})
export const bookkeepingAgencyMeasures = law({
  id: 'bookkeeping-agency-measures',
  title: '代理记账管理办法',
  number: '财政部令第80号公布，第98号修改',
  from: '2019-03-14',
})

const FIRST = '2016-05-01'
const AMENDED = '2019-03-14'
const former = bookkeepingAgencyMeasures2016
const measures = bookkeepingAgencyMeasures

export const bookkeepingCorrectionNotice = limit({
  id: 'bookkeeping-correction-notice',
  name: '代理记账申请补正告知期限',
  bound: 'latest',
  runsFrom: '收到申请材料之日',
  binds: '审批机关',
  effect: '应当一次告知需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理',
  history: [
    uncompared(FIRST, workingDays(5), former.unverifiedAt('第六条')),
    uncompared(AMENDED, workingDays(5), measures.unverifiedAt('第六条')),
  ],
})

export const bookkeepingDecision = limit({
  id: 'bookkeeping-decision',
  name: '代理记账资格审批期限',
  bound: 'latest',
  runsFrom: '受理申请之日',
  binds: '审批机关',
  effect: '应当作出批准或者不予批准的决定',
  history: [
    uncompared(FIRST, workingDays(20), former.unverifiedAt('第六条')),
    uncompared(AMENDED, workingDays(10), measures.unverifiedAt('第六条')),
  ],
})

export const bookkeepingExtension = limit({
  id: 'bookkeeping-extension',
  name: '代理记账资格审批延长期限',
  bound: 'latest',
  runsFrom: '原审批期限届满之日',
  binds: '审批机关',
  effect: '经本审批机关负责人批准可以延长，并应当将延长期限的理由告知申请人',
  history: [
    uncompared(FIRST, workingDays(10), former.unverifiedAt('第六条')),
    uncompared(AMENDED, workingDays(10), measures.unverifiedAt('第六条')),
  ],
})

export const bookkeepingCertificate = limit({
  id: 'bookkeeping-certificate',
  name: '代理记账许可证书发放期限',
  bound: 'latest',
  runsFrom: '作出批准决定之日',
  binds: '审批机关',
  effect: '应当向申请人发放代理记账许可证书，并向社会公示',
  history: [
    uncompared(FIRST, workingDays(10), former.unverifiedAt('第六条')),
    uncompared(AMENDED, workingDays(10), measures.unverifiedAt('第六条')),
  ],
})

export const bookkeepingRefusalNotice = limit({
  id: 'bookkeeping-refusal-notice',
  name: '不予批准书面通知期限',
  bound: 'latest',
  runsFrom: '作出不予批准决定之日',
  binds: '审批机关',
  effect: '应当书面通知申请人，说明理由并告知申请行政复议或者提起行政诉讼的权利',
  history: [uncompared(AMENDED, workingDays(10), measures.unverifiedAt('第六条'))],
})

/** The check on site after a licence given on a promise; from a published guide of one city, so a place may set its own. */
export const bookkeepingPromiseCheck = limit({
  id: 'bookkeeping-promise-check',
  name: '告知承诺事后核查期限',
  bound: 'latest',
  runsFrom: '作出批准决定之日',
  binds: '审批机关',
  effect: '应当对承诺内容核查完毕；实际情况与承诺内容不符的，依法撤销审批并给予处罚',
  history: [uncompared(AMENDED, months(2), measures.unverifiedAt('第六条'))],
})

export const bookkeepingChange = limit({
  id: 'bookkeeping-change',
  name: '代理记账机构变更登记期限',
  bound: 'latest',
  runsFrom: '作出变更决定或者变更之日',
  binds: '代理记账机构',
  effect: '应当向审批机关办理变更登记',
  history: [uncompared(FIRST, calendarDays(30), former.unverifiedAt('第八条'))],
})

export const bookkeepingAnnualFiling = limit({
  id: 'bookkeeping-annual-filing',
  name: '代理记账机构年度备案期限',
  bound: 'latest',
  runsFrom: '取得许可证书之日或者上一次年度备案之日',
  binds: '代理记账机构',
  effect: '应当报送基本情况表和专职从业人员变动情况；未按规定报送的，责令限期改正，拒不改正的列入重点关注名单',
  history: [uncompared(FIRST, dateOfNextYear('04-30'), former.unverifiedAt('第十六条'))],
})

export const bookkeepingRectification = limit({
  id: 'bookkeeping-rectification',
  name: '代理记账机构限期整改期限',
  bound: 'latest',
  runsFrom: '收到责令整改通知之日',
  binds: '代理记账机构',
  effect: '应当重新达到资格条件；逾期仍达不到的，由审批机关撤销代理记账资格',
  history: [uncompared(FIRST, calendarDays(60), former.unverifiedAt('第十九条'))],
})

export const bookkeepingLimits = [
  bookkeepingCorrectionNotice,
  bookkeepingDecision,
  bookkeepingExtension,
  bookkeepingCertificate,
  bookkeepingRefusalNotice,
  bookkeepingPromiseCheck,
  bookkeepingChange,
  bookkeepingAnnualFiling,
  bookkeepingRectification,
] as const
