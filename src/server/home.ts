import { type Day, dayNumber, dayOf } from '../kernel/day.ts'
import { fromStates, type Step } from '../kernel/procedure.ts'
import { holdingsOf } from '../kernel/role.ts'
import type { HomeItem, HomeList, HomeView } from '../kernel/wire.ts'
import type { Work } from '../store/contract.ts'
import { type HomeCase, type HomeCases, homeCases } from '../store/home.ts'
import { knownRows } from '../store/known.ts'
import { unreadNotices } from '../store/notices.ts'
import { daysLeft } from '../store/standing.ts'
import type { Context } from './context.ts'
import { homeAnswers } from './home-answers.ts'
import { homeFigures } from './home-figures.ts'

/** Days that count as near: so many working days ahead. */
const SOON_DAYS = 5
const NOTHING: HomeList = { count: 0, items: [] }
const NOTICES = 8

/** 今天必须办 / 快到期 / 轮到我办 / 我等别人 / 我的数, and what has been announced. An administrator has notices only. */
export async function homeView(context: Context, work: Work): Promise<HomeView> {
  const { store } = context
  const administers = work.actor.holdings.some(({ role }) => role.administers)
  const notices = (await unreadNotices(store, work.actor.person)).slice(0, NOTICES)
  if (administers)
    return { mustToday: NOTHING, soon: NOTHING, turn: NOTHING, waiting: NOTHING, figures: [], answers: [], notices }
  const cases = await homeCases(store, work, soonUntil(context, work.today))
  const list = (of: HomeCases['must']): HomeList => ({
    count: of.count,
    items: of.cases.map((one) => itemOf(context, work, one)),
  })
  return {
    mustToday: list(cases.must),
    soon: list(cases.soon),
    turn: list(cases.turn),
    waiting: list(cases.waiting),
    figures: await homeFigures(context, work),
    answers: await homeAnswers(context.store, work),
    ...(isAsked(work) && { known: await knownRows(store, work) }),
    notices,
  }
}

/** Those whom the bureau asks for figures: they see what it has of them already. */
const isAsked = ({ actor }: Work): boolean =>
  actor.holdings.length > 0 &&
  actor.holdings.every(({ role }) => role.home === 'district' || role.home === 'accountant')

function soonUntil({ store }: Context, today: Day): Day {
  const { calendar } = store.jurisdiction
  return dayOf(calendar.plusWorking(dayNumber(today), SOON_DAYS))
}

function itemOf(context: Context, work: Work, { register, id, title, state, due, mine }: HomeCase): HomeItem {
  const left = due === undefined ? undefined : daysLeft(context.store.jurisdiction, work.today, due)
  return {
    register,
    id,
    title,
    says: mine
      ? says('可办理：', ownSteps(context, work, register, state))
      : says('等待', others(context, register, state)),
    state,
    ...(due !== undefined && { due }),
    ...(left !== undefined && { left }),
  }
}

const NAMED = 3
const says = (lead: string, steps: readonly string[]): string =>
  steps.length === 0 ? '' : `${lead}${steps.slice(0, NAMED).join('、')}`

const stepsFrom = ({ procedures }: Context, register: string, state: string): readonly Step[] => {
  const procedure = procedures.get(register)
  const steps: readonly Step[] = Object.values(procedure?.steps ?? {})
  return procedure
    ? steps.filter((step) => (step.leads || (!step.internal && step.to)) && fromStates(procedure, step).includes(state))
    : []
}
/** What leads is said before the rest. */
const ownSteps = (context: Context, { actor }: Work, register: string, state: string): readonly string[] =>
  stepsFrom(context, register, state)
    .filter((step) => !step.actor && holdingsOf(actor, step.by).length > 0)
    .toSorted((a, b) => Number(b.leads ?? false) - Number(a.leads ?? false))
    .map((step) => step.name)
/** Who is next, and with what; where they may do many things, who each is says more. */
function others(context: Context, register: string, state: string): readonly string[] {
  const next = stepsFrom(context, register, state)
  const byWho = [...Map.groupBy(next, (step) => step.actor ?? step.by[0]?.name ?? '')]
  return byWho.map(([who, steps]) =>
    next.length < NAMED ? `${who}${steps.map(({ name }) => name).join('或者')}` : who,
  )
}
