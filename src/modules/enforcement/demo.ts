import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoDoor, DemoStage } from '../../store/demo-door.ts'
import { told } from '../../store/demo-story.ts'
import { coercions } from './coercions.register.ts'
import { cases2023 } from './demo/cases-2023.ts'
import { decided2024, open2024 } from './demo/cases-2024.ts'
import { inspectionActs } from './demo/inspections.ts'
import { SECTIONS } from './demo/people.ts'
import { powerActs } from './demo/powers.ts'
import { staffActs } from './demo/staff.ts'
import { inspections } from './inspections.register.ts'
import { officers, qualificationExams } from './officers.register.ts'
import { penalties } from './penalties.register.ts'
import { penalty } from './penalty.procedure.ts'
import { powers } from './powers.register.ts'

/** Two years of a city bureau: a dozen certificates, a dozen powers, a handful of cases, no coercion at all. */
export const demo: DemoDoor = {
  plan: (city) => [
    ...powerActs,
    ...staffActs(city),
    ...inspectionActs(city),
    ...[...cases2023, ...decided2024, ...open2024].flatMap((story) => told(penalty, story)),
    ...city.years.map((year): DemoAct => ({ on: `${year + 1}-01-10` as Day, run: (stage) => close(stage, year) })),
  ],
}

/** Each section closes what it keeps; the empty register of coercion as well. */
async function close({ store, as }: DemoStage, year: number): Promise<void> {
  for (const section of SECTIONS)
    for (const register of [inspections, penalties, coercions])
      await closePeriod(store, as(`finance-${section}/科室负责人`), register.id, `finance-${section}`, year)
  for (const register of [powers, officers, qualificationExams])
    await closePeriod(store, as('法规科/法规科科长'), register.id, 'finance-regulation', year)
}
