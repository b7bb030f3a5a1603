import { addDays, type Day } from '../../../kernel/day.ts'
import type { DemoAct, DemoStage } from '../../../store/demo-door.ts'
import { save } from '../../../store/save.ts'
import { take } from '../../../store/take.ts'
import { task } from '../task.procedure.ts'
import { tasks } from '../tasks.register.ts'
import { HEAD, OFFICER } from './cast.ts'
import { PLAN, type Planned } from './plan.ts'
import { proof } from './proof.ts'

/** The plan of each year given out in February, done through the year, one late, one sent back, what recurs renewed; a new plan in January of the last. */
export const taskActs = (years: readonly number[], until: Day): readonly DemoAct[] => [
  ...years.flatMap((year) =>
    PLAN.flatMap((one) => [...planned(year, one, '02-10', '02-13'), ...carriedOut(year, one)]),
  ),
  ...begun(Math.max(...years) + 1).filter(({ on }) => on <= until),
]

function planned(year: number, one: Planned, listedOn: string, givenOn: string): readonly DemoAct[] {
  const id = `task-${year}-${one.id}`
  const completeBy = `${year}-${one.due}`
  const row = {
    year,
    plan: `云州市财政局${year}年法治财政建设工作计划（云财法〔${year}〕1号）`,
    measure: one.measure,
    task: one.task,
    responsible: one.unit,
    completeBy,
    recurring: one.recurring ?? 'once',
  }
  return [
    {
      on: `${year}-${listedOn}` as Day,
      run: ({ store, as, today }) => save(store, as(OFFICER), tasks.id, { id, row: { ...row, plannedOn: today } }),
    },
    {
      on: `${year}-${givenOn}` as Day,
      run: ({ store, as }) => take(store, as(OFFICER), task.id, id, 'give', { data: { completeBy } }),
    },
  ]
}

/** The first time, and each further time on the row that was opened when the former was accepted. */
function carriedOut(year: number, one: Planned): readonly DemoAct[] {
  const first = `task-${year}-${one.id}`
  const acts = [...doing(one, first, `${year}-${one.done}` as Day)]
  let id = first
  for (
    let on = addDays(`${year}-${one.done}` as Day, one.every ?? 0);
    one.every && on < `${year}-12-20`;
    on = addDays(on, one.every)
  ) {
    id = `${id}-next`
    acts.push(report(one, id, on), accept(id, addDays(on, 3)))
  }
  return acts
}

/** Reported and accepted; chased when the day has passed, sent back once where proof was missing. */
function doing(one: Planned, id: string, done: Day): readonly DemoAct[] {
  const late = done.slice(5) > one.due
  return [
    ...(late ? [chase(one, id, addDays(done, -2))] : []),
    report(one, id, done),
    ...(one.returned ? sentBack(one, id, done) : []),
    accept(id, addDays(done, one.returned ? 9 : 3), late),
  ]
}

const report = (one: Planned, id: string, on: Day, more = ''): DemoAct => ({
  on,
  run: async (stage: DemoStage) =>
    take(stage.store, stage.as(one.by), task.id, id, 'report', {
      fills: {
        progress: `已按计划完成：${one.task}。${more}`,
        proof: [await proof(stage, one.by, `${one.measure}完成情况（${on}）`, one.task, `报告日期：${on}`, more)],
      },
    }),
})

const accept = (id: string, on: Day, late = false): DemoAct => ({
  on,
  run: ({ store, as }) => take(store, as(HEAD), task.id, id, 'accept', late ? { fills: { overdue: true } } : {}),
})

const chase = (one: Planned, id: string, on: Day): DemoAct => ({
  on,
  run: ({ store, as }) =>
    take(store, as(OFFICER), task.id, id, 'chase', {
      data: { demand: `${one.measure}的完成期限已经届满，请于两日内报告完成情况并附佐证材料。` },
    }),
})

const sentBack = (one: Planned, id: string, done: Day): readonly DemoAct[] => [
  {
    on: addDays(done, 3),
    run: ({ store, as }) =>
      take(store, as(OFFICER), task.id, id, 'returnForProof', {
        data: { reason: one.returned, supplementBy: addDays(done, 10) },
      }),
  },
  report(one, id, addDays(done, 7), '已补充清理目录和公布网址。'),
]

/** What the plan of the year that begins already says: given out, none done yet. */
const begun = (year: number): readonly DemoAct[] =>
  PLAN.flatMap((one) => (one.early ? planned(year, { ...one, due: one.early }, '01-10', '01-13') : []))
