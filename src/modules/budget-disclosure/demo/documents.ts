import type { FileRef } from '../../../kernel/register.ts'
import type { DemoStage } from '../../../store/demo-door.ts'
import { seeded } from '../../../store/demo-random.ts'
import type { BudgetLine } from '../making/budget-line.ts'
import { makeDisclosure } from '../making/make-disclosure.ts'
import type { Told } from '../making/told.ts'
import { pageOf } from '../server/page.ts'
import { type Body, bodiesOf } from './bodies.ts'
import { budgetLinesOf } from './budget-lines.ts'
import { faults } from './faults.ts'
import type { Round } from './rounds.ts'

/** The disclosure of a body as a file in the store, with one of the faults where one is named. */
export async function documentOf(
  { store, as, today }: DemoStage,
  round: Round,
  body: Body,
  fault?: string,
): Promise<FileRef> {
  const all = await bodiesOf(store, today)
  const { document, title } = makeDisclosure({
    ...{ body: body.name, level: body.level, year: round.year, kind: round.kind, told: toldBy(body) },
    lines: linesOf(all, body, round.kind, round.year),
    last: linesOf(all, body, round.kind, round.year - 1),
  })
  const published = (fault && faults[fault]?.(document)) || document
  return store.files.put(as(body.accountant), Buffer.from(pageOf(published)), `${title}.html`, 'text/html')
}

const toldBy = ({ name, people }: Body): Told => ({
  duties: `${name}贯彻执行国家和省、市有关法律法规和方针政策，承担本领域管理和服务工作。`,
  organization: `${name}纳入本年度汇编范围，编制人数${people}人。`,
  income: '人员变动和工资政策调整，业务工作据实增减。',
  spending: '人员变动和工资政策调整，业务工作据实增减。',
  three: '厉行节约，公务活动据实安排。',
  running: '物价和人员变化，公用支出据实安排。',
  procurement: '办公设备按规定实行政府采购，面向中小企业预留份额按规定执行。',
  assets: '公务用车全部为一般公务用车，没有单价100万元以上的设备。',
  performance: '项目均设定绩效目标，完成情况按规定公开。',
})

/** The same whenever they are asked for: chance is seeded by the body and the year. A department's are those of its units too. */
const linesOf = (all: readonly Body[], body: Body, kind: Round['kind'], year: number): readonly BudgetLine[] =>
  [body, ...all.filter(({ parent }) => parent === body.id)].flatMap((one) =>
    budgetLinesOf(one, seeded(`${one.id}/${kind}/${year}`).between),
  )
