import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { comparedOn, workingDays } from './row.ts'

export const procurementRegulation = law({
  id: 'procurement-regulation-2015',
  title: '政府采购法实施条例',
  number: '国务院令第658号',
  from: '2015-03-01',
})

/** Where day 0 of a query lies, and what time does not count in the handling of a complaint. */
export const procurementCounting = {
  queryStart: procurementRegulation.at('第五十三条'),
  excludedTime: procurementRegulation.at('第五十八条第一款'),
} as const

const compared = comparedOn('2026-11-24')

export const supplierInquiryReply = limit({
  id: 'supplier-inquiry-reply',
  name: '询问答复期限',
  bound: 'latest',
  runsFrom: '收到供应商询问之日',
  binds: '采购人、采购代理机构',
  effect: '应当对供应商依法提出的询问作出答复',
  history: [compared('2015-03-01', workingDays(3), procurementRegulation.at('第五十二条第一款'), 'ZC-INQUIRY')],
})

export const procurementRegulationLimits = [supplierInquiryReply] as const
