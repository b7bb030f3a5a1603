import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { comparedOn, workingDays } from './row.ts'

/** Every period of this law is counted in working days (第八十二条). */
export const licenceLaw = law({
  id: 'licence-law',
  title: '行政许可法',
  number: '2003年8月27日通过，2019年4月23日修正',
  from: '2004-07-01',
})

const compared = comparedOn('2026-11-24')
const SINCE = '2004-07-01'

export const licenceCorrectionNotice = limit({
  id: 'licence-correction-notice',
  name: '行政许可补正告知期限',
  bound: 'latest',
  runsFrom: '收到申请材料之日',
  binds: '行政机关',
  effect: '应当一次告知需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理',
  history: [compared(SINCE, workingDays(5), licenceLaw.at('第三十二条第一款第（四）项'))],
})

export const licenceDecision = limit({
  id: 'licence-decision',
  name: '行政许可决定期限',
  bound: 'latest',
  runsFrom: '受理行政许可申请之日',
  binds: '行政机关',
  effect: '应当作出行政许可决定；听证、检验、检测、鉴定和专家评审等所需时间不计入',
  history: [compared(SINCE, workingDays(20), licenceLaw.at('第四十二条第一款'))],
})

export const licenceExtension = limit({
  id: 'licence-extension',
  name: '行政许可决定延长期限',
  bound: 'latest',
  runsFrom: '原决定期限届满之日',
  binds: '行政机关',
  effect: '经本行政机关负责人批准可以延长，并应当将理由告知申请人',
  history: [compared(SINCE, workingDays(10), licenceLaw.at('第四十二条第一款'))],
})

export const licenceDelivery = limit({
  id: 'licence-delivery',
  name: '行政许可证件送达期限',
  bound: 'latest',
  runsFrom: '作出准予行政许可决定之日',
  binds: '行政机关',
  effect: '应当颁发、送达行政许可证件',
  history: [compared(SINCE, workingDays(10), licenceLaw.at('第四十四条'))],
})

export const licenceLimits = [licenceCorrectionNotice, licenceDecision, licenceExtension, licenceDelivery] as const
