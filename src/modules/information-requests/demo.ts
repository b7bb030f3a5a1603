import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoDoor, DemoStage } from '../../store/demo-door.ts'
import { save } from '../../store/save.ts'
import { take } from '../../store/take.ts'
import { contribution } from './contribution.procedure.ts'
import { type Beat, HEAD, OFFICER } from './demo/beats.ts'
import { beatsOf } from './demo/main-beats.ts'
import { openingRow } from './demo/opening-row.ts'
import { type Plot, plotsOf } from './demo/plots.ts'
import { request } from './request.procedure.ts'
import { requests } from './requests.register.ts'

/** Two years of requests with everything that a disclosure office meets, told through its real steps; then both years are closed. */
export const demo: DemoDoor = {
  plan: (city) => [
    ...plotsOf(city).flatMap(actsOf),
    ...city.years.map((year): DemoAct => ({ on: `${year + 1}-01-10` as Day, run: (stage) => close(stage, year) })),
  ],
}

const actsOf = (plot: Plot): readonly DemoAct[] => [
  {
    on: plot.arrivedOn,
    run: ({ store, as }) => save(store, as(OFFICER), requests.id, { id: plot.id, row: openingRow(plot) }),
  },
  ...beatsOf(plot).map((one): DemoAct => ({ on: one.on, run: (stage) => play(stage, plot, one) })),
]

async function play(
  stage: DemoStage,
  plot: Plot,
  { who, step, input = {}, contribution: onSheet }: Beat,
): Promise<unknown> {
  const taken = typeof input === 'function' ? await input(stage) : input
  const [procedure, id] = onSheet ? [contribution.id, `${plot.id}-${plot.topic.section}`] : [request.id, plot.id]
  return take(stage.store, stage.as(who), procedure, id, step, taken)
}

const close = ({ store, as }: DemoStage, year: number) =>
  closePeriod(store, as(HEAD), requests.id, store.office.home.unit, year)
