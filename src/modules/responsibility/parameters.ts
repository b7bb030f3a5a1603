import { limit } from '../../kernel/limit.ts'
import { governmentOutline } from '../../law/law-publicity.ts'

/** The days of an institution stand in its register; each is itself the last day. */
const onTheDay = [{ from: '2021-08-11', value: { n: 0, unit: '日' }, basis: governmentOutline.whole }] as const

export const institutionReview = limit({
  id: 'responsibility.institution-review',
  name: '内部管理制度评估期限',
  bound: 'cap',
  runsFrom: '登记的下次评估日期',
  binds: '制度的责任科室',
  effect: '到期应当评估，作出继续执行、修订或者废止的结论；逾期未评估的，由法规科督办',
  history: onTheDay,
})

export const institutionExpiry = limit({
  id: 'responsibility.institution-expiry',
  name: '内部管理制度有效期',
  bound: 'cap',
  runsFrom: '登记的有效期至',
  binds: '制度的责任科室',
  effect: '届满前没有决定继续执行或者修订的，自次日起不再执行',
  history: onTheDay,
})
