import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoDoor } from '../../store/demo-door.ts'
import { told } from '../../store/demo-story.ts'
import { cleanUpOpinions, cleanUps } from './clean-ups.register.ts'
import { cleanUpActs } from './demo/clean-up.ts'
import { commentActs } from './demo/comments.ts'
import { draftActs, draftUnits } from './demo/drafts.ts'
import { stockIds, stockStories } from './demo/stock.ts'
import { document } from './document.procedure.ts'
import { documents } from './documents.register.ts'
import { drafts } from './drafts.register.ts'

const REGULATION = 'finance-regulation'
const sections = [...new Set(stockIds.map(({ section }) => `finance-${section}`))]

/** The stock of the years before, three documents made in each year, a clean-up in the second, and the books closed. */
export const demo: DemoDoor = {
  plan: ({ years }) => [
    ...stockStories.flatMap((story) => told(document, story)),
    ...draftActs,
    ...commentActs,
    ...cleanUpActs,
    ...years.map((year): DemoAct => ({ on: `${year + 1}-01-09` as Day, run: (stage) => close(stage, year) })),
  ],
}

async function close({ store, as }: Parameters<DemoAct['run']>[0], year: number): Promise<void> {
  const work = as('法规科/法规科科长')
  const shut = async (register: string, units: readonly string[]) => {
    for (const unit of units) await closePeriod(store, work, register, unit, year)
  }
  await shut(drafts.id, [REGULATION, ...draftUnits])
  await shut(documents.id, [REGULATION, 'finance-office'])
  await shut(cleanUps.id, [REGULATION])
  await shut(cleanUpOpinions.id, [REGULATION, ...sections])
}
