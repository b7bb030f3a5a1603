import type { Day } from '../../../kernel/day.ts'
import { caseView } from '../../../store/case-view.ts'
import type { DemoAct, DemoStage } from '../../../store/demo-door.ts'
import { take } from '../../../store/take.ts'
import { dutyStatement } from '../duty-statement.procedure.ts'
import { dutyStatements } from '../duty-statements.register.ts'
import { factsOf, formStatement } from '../server-statement.ts'
import { CHIEF, OFFICER } from './cast.ts'
import { proof } from './proof.ts'

/** At the end of each year: a draft from the records for each leader, edited by hand, then stated in writing or at the meeting. */
export const statementActs = (years: readonly number[]): readonly DemoAct[] =>
  years.flatMap((year) => [
    { on: `${year}-12-23` as Day, run: (stage: DemoStage) => eachLeader(stage, year, draft) },
    { on: `${year}-12-27` as Day, run: (stage: DemoStage) => eachLeader(stage, year, state) },
  ])

async function eachLeader(
  stage: DemoStage,
  year: number,
  act: (stage: DemoStage, year: number, speaker: string) => Promise<unknown>,
): Promise<void> {
  const fourth = year < 2024 ? 'person-finance-4' : 'person-finance-budget-1'
  for (const speaker of [stage.as(CHIEF).actor.person, 'person-finance-2', 'person-finance-3', fourth])
    await act(stage, year, speaker)
}

const madeAs = (year: number, speaker: string) => `statement-${year}-${speaker}`

async function draft({ store, as, made }: DemoStage, year: number, speaker: string): Promise<void> {
  const work = as(OFFICER)
  const saved = await formStatement(store, work, speaker, await factsOf(store, work, year, speaker))
  made.set(madeAs(year, speaker), saved)
  const { row } = await caseView(store, dutyStatements.id, saved.id)
  await take(store, work, dutyStatement.id, saved.id, 'revise', {
    fills: {
      text: edited(String(row.text), year),
      issues: [{ issue: '基层财政部门法治力量薄弱。', way: '开展轮训，由法规科联系指导。' }],
    },
  })
}

const DUTIES = '按照分工抓好分管领域法治工作，支持法制审核机构依法开展工作。'
const edited = (text: string, year: number): string =>
  text
    .replace(/（待补充）$/, `${year + 1}年，继续完善依法行政、依法理财各项制度，抓好重点任务落实。`)
    .replaceAll('本年没有履职记录（待补充）', '本年没有需要办理的事项')
    .replaceAll('（待补充）', DUTIES)

async function state(stage: DemoStage, year: number, speaker: string): Promise<void> {
  const first = speaker === stage.as(CHIEF).actor.person
  const id = stage.made.get(madeAs(year, speaker))?.id ?? ''
  await take(stage.store, stage.as(OFFICER), dutyStatement.id, id, 'state', {
    fills: {
      manner: first ? 'written' : 'meeting',
      statedOn: stage.today,
      occasion: first ? '向市委全面依法治市委员会办公室书面述法' : '局党组年终述职述法会议',
      ...(!first && { score: 92 }),
      document: [await proof(stage, OFFICER, `${year}年度述法报告（签字件）`)],
    },
  })
}
