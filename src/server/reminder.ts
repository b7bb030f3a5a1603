import { type Day, dayNumber, dayOf } from '../kernel/day.ts'
import { proceduresOf } from '../kernel/module.ts'
import { type AnyProcedure, fromStates } from '../kernel/procedure.ts'
import { moduleOf, nounOf } from '../kernel/register.ts'
import { type Actor, reaches } from '../kernel/role.ts'
import { actorOf } from '../modules/organization/server.ts'
import type { Job, Store, Work } from '../store/contract.ts'
import { type DueCase, dueCases } from '../store/due-cases.ts'
import { addNotice } from '../store/notices.ts'
import { daysLeft } from '../store/standing.ts'
import { holdersToday } from './holders.ts'
import { escalation, levelAt } from './reminder-policy.ts'

/**
 * Every working morning: whoever can take the next step of a case, and by the level of escalation those above, are told once that day what
 * is near its last day or past it. A second run of the same day tells nobody twice.
 */
export const reminder: Job = {
  name: 'reminder',
  title: '期限提醒',
  every: '30 7 * * *',
  run: async (store, work, _data, report) => {
    const { calendar } = store.jurisdiction
    if (!calendar.isWorking(dayNumber(work.today))) return { says: '今天不是工作日，不发提醒' }
    const cases = (await dueCases(store, horizon(store, work.today))).flatMap((one) => toldAbout(store, work, one))
    if (cases.length === 0) return { says: '没有临近期限的事项' }
    const people = await holdersToday(store, work)
    let told = 0
    for (const [index, person] of people.entries()) {
      if (await tell(store, work, await actorOf(store, person, work.today), cases)) told++
      await report(index + 1, people.length)
    }
    return { says: `向 ${told} 人提醒了 ${cases.length} 件事项` }
  },
}

interface Told extends DueCase {
  readonly left: number
  readonly procedure: AnyProcedure
  readonly above: readonly { readonly id: string }[]
}

const horizon = ({ jurisdiction }: Store, today: Day): Day =>
  dayOf(jurisdiction.calendar.plusWorking(dayNumber(today), Math.max(...escalation.flatMap(({ left }) => left))))

function toldAbout(store: Store, { today }: Work, one: DueCase): readonly Told[] {
  const procedure = proceduresOf(store.modules).find(({ keeps }) => keeps.id === one.register)
  const left = daysLeft(store.jurisdiction, today, one.due)
  const level = levelAt(left)
  return procedure && level ? [{ ...one, left, procedure, above: level.tells }] : []
}

async function tell(store: Store, work: Work, actor: Actor, cases: readonly Told[]): Promise<boolean> {
  const mine = cases.filter((one) => concerns(actor, one))
  const first = mine[0]
  if (!first) return false
  return addNotice(store, {
    id: `reminder-${work.today}-${actor.person}`,
    person: actor.person,
    says: digest(mine),
    opens: mine.length === 1 ? `/r/${moduleOf(first.register)}/${nounOf(first.register)}/${first.id}` : '/board',
  })
}

/** The next step is theirs, or they stand above at this distance; in both cases by a post that reaches the case. */
function concerns(actor: Actor, one: Told): boolean {
  const steps = Object.values(one.procedure.steps).filter(
    (step) =>
      !step.internal && !step.actor && step.to !== undefined && fromStates(one.procedure, step).includes(one.state),
  )
  const roles = [...steps.flatMap((step) => step.by), ...one.above]
  return actor.holdings.some(
    (holding) =>
      !holding.role.administers &&
      roles.some(({ id }) => id === holding.role.id) &&
      reaches(holding, one, actor.person),
  )
}

const SHOWN = 5

/** 3 件事项临近或超过期限：…（已超期 2 个工作日）；…. */
function digest(mine: readonly Told[]): string {
  const lines = mine.slice(0, SHOWN).map(({ title, left }) => `${title}（${leftText(left)}）`)
  const more = mine.length > SHOWN ? '等' : ''
  return `${mine.length} 件事项临近或超过期限：${lines.join('；')}${more}`
}
const leftText = (left: number): string =>
  left < 0 ? `已超期 ${-left} 个工作日` : left === 0 ? '今天届满' : `还剩 ${left} 个工作日`
