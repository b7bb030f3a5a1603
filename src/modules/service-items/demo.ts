import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoDoor, DemoStage } from '../../store/demo-door.ts'
import { save } from '../../store/save.ts'
import { batches } from './batches.register.ts'
import { HANDLER, HEAD, ordinaryActs } from './demo/licences.ts'
import { listActs } from './demo/lists.ts'
import { particularActs } from './demo/particular.ts'
import { publicationActs } from './demo/publications.ts'
import { feeReceipts } from './fee-receipts.register.ts'
import { items } from './items.register.ts'
import { licences } from './licences.register.ts'

/** The list of items brought in, changed, returned and published again; bookkeeping licences, most of them ordinary, some not. */
export const demo: DemoDoor = {
  plan: (city) => [
    ...listActs,
    ...publicationActs,
    ...ordinaryActs(city),
    ...particularActs,
    ...feeActs,
    ...city.years.map((year): DemoAct => ({ on: `${year + 1}-01-09` as Day, run: (stage) => close(stage, year) })),
  ],
}

/** 分 paid into the treasury for examinations. */
const FEES = [
  ['2023-06-30', 18_648_000, '非税2023-0617'],
  ['2023-11-30', 4_312_000, '非税2023-1184'],
  ['2024-06-28', 17_920_000, '非税2024-0602'],
] as const
const feeActs = FEES.map(
  ([paidOn, amount, voucher]): DemoAct => ({
    on: paidOn,
    run: ({ store, as }) =>
      save(store, as(HANDLER), feeReceipts.id, {
        row: {
          ...{ project: '会计专业技术资格考试考务费', basis: '省物价、财政部门核定的收费标准', item: 'item-exam' },
          ...{ amount, paidOn, voucher, section: 'finance-accounting' },
        },
      }),
  }),
)

/** Each keeper closes its year; sections without a new version in a year have nothing to close. */
async function close({ store, as }: DemoStage, year: number): Promise<void> {
  for (const register of [items, licences, feeReceipts])
    await closePeriod(store, as(HEAD), register.id, 'finance-accounting', year)
  await closePeriod(store, as('法规科/法规科科长'), batches.id, 'finance-regulation', year)
}
