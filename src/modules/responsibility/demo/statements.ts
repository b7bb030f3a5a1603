import type { Day } from '../../../kernel/day.ts'
import type { DemoAct } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { dutyStatements } from '../duty-statements.register.ts'
import { CHIEF, OFFICER } from './cast.ts'
import { proof } from './proof.ts'

/** The head states his duties in writing, the other leaders at the party group's meeting, at the end of each year. */
export const statementActs = (years: readonly number[]): readonly DemoAct[] =>
  years.map((year) => ({
    on: `${year}-12-27` as Day,
    run: async (stage) => {
      const { store, as, today } = stage
      const head = as(CHIEF).actor.person
      const fourth = year < 2024 ? 'person-finance-4' : 'person-finance-budget-1'
      for (const speaker of [head, 'person-finance-2', 'person-finance-3', fourth]) {
        const first = speaker === head
        await save(store, as(OFFICER), dutyStatements.id, {
          row: {
            year,
            speaker,
            capacity: first ? 'first' : 'member',
            manner: first ? 'written' : 'meeting',
            statedOn: today,
            occasion: first ? '向市委全面依法治市委员会办公室书面述法' : '局党组年终述职述法会议',
            text: `${year}年，认真学习习近平法治思想，${first ? '履行推进法治建设第一责任人职责' : '按照分工抓好分管领域法治工作'}，带头学法，依法决策，依法履职。`,
            issues: [{ issue: '基层财政部门法治力量薄弱', way: '开展轮训，由法规科联系指导' }],
            ...(!first && { score: 92 }),
            document: [await proof(stage, OFFICER, `${year}年度述法报告-${speaker}`)],
          },
        })
      }
    },
  }))
