import type { Day } from '../kernel/day.ts'
import { law } from '../kernel/law.ts'
import { limit } from '../kernel/limit.ts'
import { type Parameter, parameter } from '../kernel/parameter.ts'
import { uncompared, workingDays } from './row.ts'

export const informationFeeMeasures = law({
  id: 'information-fee-measures',
  title: '政府信息公开信息处理费管理办法',
  number: '国办函〔2020〕109号',
  from: '2021-01-01',
})

/** Prices in fen. A request is charged either by item or by page, never both; each amount falls only on the units inside its tier. */
export interface FeeTariff {
  /** Items of one applicant in one calendar month. */
  readonly perItem: {
    readonly tiers: readonly FeeTier[]
    /** After the last tier: further tiers of `every` items, each dearer by `adds` per item than the one before. */
    readonly thereafter: { readonly every: number; readonly adds: number }
  }
  /** Pages of one request (copies, e-mail or electronic copies alike). */
  readonly perPage: { readonly tiers: readonly FeeTier[] }
}
export interface FeeTier {
  /** The last unit of the tier; `null` = no end. */
  readonly upTo: number | null
  readonly each: number
}

const SINCE: Day = '2021-01-01'

export const feeTariff: Parameter<FeeTariff> = parameter({
  id: 'information-fee-tariff',
  name: '信息处理费标准',
  unit: '分',
  history: [
    {
      from: SINCE,
      value: {
        perItem: {
          tiers: [
            { upTo: 10, each: 0 },
            { upTo: 30, each: 100_00 },
          ],
          thereafter: { every: 10, adds: 100_00 },
        },
        perPage: {
          tiers: [
            { upTo: 30, each: 0 },
            { upTo: 100, each: 10_00 },
            { upTo: 200, each: 20_00 },
            { upTo: null, each: 40_00 },
          ],
        },
      },
      basis: informationFeeMeasures.whole,
    },
  ],
})

export const feeNotice = limit({
  id: 'information-fee-notice',
  name: '信息处理费收费通知期限',
  bound: 'latest',
  runsFrom: '收到政府信息公开申请之日',
  binds: '行政机关',
  effect: '决定收费的，应当在答复期限内告知收费依据、标准、数额和缴纳方式；答复期限依法延长的，随之延长',
  history: [uncompared(SINCE, workingDays(20), informationFeeMeasures.whole, 'FOI-FEE-NOTICE')],
})

export const feePayment = limit({
  id: 'information-fee-payment',
  name: '信息处理费缴纳期限',
  bound: 'latest',
  runsFrom: '申请人收到收费通知之日',
  binds: '申请人',
  effect: '逾期未缴纳的，视为放弃申请，行政机关不再处理；缴纳的，答复期限自缴纳完毕次日起重新计算',
  history: [uncompared(SINCE, workingDays(20), informationFeeMeasures.whole, 'FOI-FEE-PAY')],
})

export const informationFeeLimits = [feeNotice, feePayment] as const
