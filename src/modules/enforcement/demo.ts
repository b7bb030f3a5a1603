import type { Day } from '../../kernel/day.ts'
import { closePeriod } from '../../store/closures.ts'
import type { DemoAct, DemoDoor, DemoStage } from '../../store/demo-door.ts'
import { type Story, told } from '../../store/demo-story.ts'
import { coercions } from './coercions.register.ts'
import { cases2023 } from './demo/cases-2023.ts'
import { decided2024, open2024 } from './demo/cases-2024.ts'
import { fileReviewStories } from './demo/file-reviews.ts'
import { inspectionStories } from './demo/inspections.ts'
import { SECTIONS } from './demo/people.ts'
import { powerActs } from './demo/powers.ts'
import { staffActs } from './demo/staff.ts'
import { fileReview } from './file-review.procedure.ts'
import { fileReviews } from './file-reviews.register.ts'
import { inspection } from './inspection.procedure.ts'
import { inspections } from './inspections.register.ts'
import { officers, qualificationExams } from './officers.register.ts'
import { penalties } from './penalties.register.ts'
import { penalty } from './penalty.procedure.ts'
import { powers } from './powers.register.ts'
import { yearlyStatement } from './yearly-statement.procedure.ts'

/** Two years of a city bureau: a dozen certificates, a dozen powers, a handful of cases, no coercion at all. */
export const demo: DemoDoor = {
  plan: (city) => [
    ...powerActs,
    ...staffActs(city),
    ...inspectionStories(city).flatMap((story) => told(inspection, story)),
    ...[...cases2023, ...decided2024, ...open2024].flatMap((story) => told(penalty, story)),
    ...fileReviewStories.flatMap((story) => told(fileReview, story)),
    ...city.years.map((year): DemoAct => ({ on: `${year + 1}-01-10` as Day, run: (stage) => close(stage, year) })),
    ...city.years.flatMap((year) => told(yearlyStatement, statementOf(year))),
  ],
}

/** Drawn up at the year's end, published and reported in the middle of January. */
const statementOf = (year: number): Story => {
  const publishedOn = `${year + 1}-01-13` as Day
  return {
    id: `statement-${year}`,
    on: `${year}-12-31`,
    by: '法规科/法规科工作人员',
    row: { yearEnd: `${year}-12-31` },
    steps: [
      [
        publishedOn,
        '法规科/法规科科长',
        'publish',
        { fills: { publishedOn, publishedAt: 'https://czj.yunzhou.example/xzzf', says: '本年没有实施行政强制。' } },
      ],
      [
        `${year + 1}-01-15`,
        '法规科/法规科工作人员',
        'report',
        { fills: { reportedTo: '云州市人民政府、云岭省财政厅' }, data: { document: `云财法〔${year + 1}〕1号` } },
      ],
    ],
  }
}

/** Each section closes what it keeps; the empty register of coercion as well. */
async function close({ store, as }: DemoStage, year: number): Promise<void> {
  for (const section of SECTIONS)
    for (const register of [inspections, penalties, coercions])
      await closePeriod(store, as(`finance-${section}/科室负责人`), register.id, `finance-${section}`, year)
  for (const register of [powers, officers, qualificationExams, fileReviews])
    await closePeriod(store, as('法规科/法规科科长'), register.id, 'finance-regulation', year)
}
